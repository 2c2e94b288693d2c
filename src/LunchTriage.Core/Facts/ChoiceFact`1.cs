namespace LunchTriage.Core.Facts;

/// <summary>A fact with a few values of one type.</summary>
/// <param name="get">Reads it; null where it isn't asked.</param>
/// <param name="set">Gives it another value.</param>
/// <param name="values">All its values with their words, in the order of the form.</param>
internal sealed class ChoiceFact<T>(Func<InvitationFacts, T?> get, Func<InvitationFacts, T, InvitationFacts> set, params (T Value, Choice Choice)[] values) : ChoiceFact
    where T : struct
{
    // What must be said is filled in somehow; no default is read off it.
    private static readonly InvitationFacts LeftOut = new() { Acquaintance = default, ReceivedOn = InvitationFacts.EarliestDay, MetAtEvent = new(default, InvitationFacts.EarliestDay) };

    public override IReadOnlyList<Choice> Choices { get; } = [.. values.Select(each => each.Choice)];

    public override Choice? Default => IsRequired ? null : In(LeftOut);

    public override bool IsStatement => typeof(T) == typeof(bool);

    public override Choice? In(InvitationFacts facts)
    {
        if (get(facts) is not { } current)
        {
            return null;
        }

        foreach (var (value, choice) in values)
        {
            if (EqualityComparer<T>.Default.Equals(value, current))
            {
                return choice;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(facts), current, $"{Path} is none of: {string.Join(", ", Choices.Select(choice => choice.Name))}.");
    }

    public override InvitationFacts With(InvitationFacts facts, Choice choice) =>
        set(facts, values.First(each => each.Choice.Name == choice.Name).Value);
}
