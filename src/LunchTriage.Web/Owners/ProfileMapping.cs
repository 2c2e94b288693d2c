using LunchTriage.Storage.Owners;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Owners;

/// <summary>Moves a profile between what is posted and what is stored.</summary>
internal static class ProfileMapping
{
    /// <summary>A profile with what an input says that is valid.</summary>
    public static OwnerProfile With(this OwnerProfile profile, ProfileInput input) => profile with
    {
        Name = TypedText.Line(input.Name),
        Profession = TypedText.Line(input.Profession),
        TimeZone = TimeZones.Find(input.TimeZone)!,
        Signature = TypedText.Lines(input.Signature),
    };

    /// <summary>The input that would give a profile.</summary>
    public static ProfileInput ToInput(this OwnerProfile profile) => new()
    {
        Version = profile.Version,
        Name = profile.Name,
        Profession = profile.Profession,
        TimeZone = profile.TimeZone,
        Signature = profile.Signature,
    };
}
