namespace LunchTriage.Web.Hosting;

/// <summary>A setting that is a text of a certain kind.</summary>
internal sealed record TextSetting(string Key, string DefaultInWords, string Allowed, Predicate<string> IsAllowed, string Meaning)
    : Setting(Key, Allowed, Meaning)
{
    public override string DefaultInWords { get; } = DefaultInWords;

    /// <summary>The configured text, or null where there is none.</summary>
    public string? Read(IConfiguration configuration) => configuration[Key];

    protected override bool Allows(string text) => IsAllowed(text);
}
