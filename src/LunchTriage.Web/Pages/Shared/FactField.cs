using LunchTriage.Core.Facts;
using LunchTriage.Web.Invitations;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>One fact as the form asks it.</summary>
public sealed record FactField(Fact Fact, InvitationForm Form)
{
    /// <summary>The field's name in the post.</summary>
    public string Name => $"invitation.facts[{Fact.Path}]";

    /// <summary>The id of its control, or the beginning of its controls' ids.</summary>
    public string Id => IdOf("facts." + Fact.Path);

    public string? Value => Form.Fact(Fact.Path);

    public string? Error => Form.Error("facts." + Fact.Path);

    /// <summary>Which choice is marked: the answer, or else the one that counts where none is given.</summary>
    public bool IsChosen(Choice choice) => choice.Name == (Value ?? Default?.Name);

    /// <summary>The choice that counts where none is made, and so says nothing; null where one must be made.</summary>
    public Choice? Default => (Fact as ChoiceFact)?.Default;

    /// <summary>Something was answered: not left out, nor left at what counts then.</summary>
    public bool IsAnswered => Value is { } value && value != Default?.Name;

    /// <summary>The id of the control with a path.</summary>
    public static string IdOf(string path) => path.Replace('.', '-');

    /// <summary>The id of the control at which one looks again: the form asks for the proposed day and its time apart.</summary>
    public static string PlaceOf(string path) => path == "facts.proposedFor" ? "day" : IdOf(path);
}
