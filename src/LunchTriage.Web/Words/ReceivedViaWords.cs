using LunchTriage.Core;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Web.Words;

/// <summary>How an invitation came.</summary>
public static class ReceivedViaWords
{
    /// <summary>"by e-mail".</summary>
    public static Phrase Way(this ReceivedVia via) => via switch
    {
        ReceivedVia.Email => "by e-mail",
        ReceivedVia.Phone => "by phone",
        ReceivedVia.InPerson => "in person",
        ReceivedVia.Letter => "by letter",
        ReceivedVia.SocialMedia => "by social media",
        _ => "otherwise",
    };
}
