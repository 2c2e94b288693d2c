using System.Globalization;

namespace LunchTriage.Web.Hosting;

/// <summary>A setting that is a whole number between two bounds, which both belong to it.</summary>
internal sealed record NumberSetting(string Key, int Default, int Least, int Most, string Meaning)
    : Setting(Key, $"a whole number from {Least} to {Most}", Meaning)
{
    public override string DefaultInWords => Default.ToString(CultureInfo.InvariantCulture);

    public int Read(IConfiguration configuration) => configuration[Key] is { } text ? Parse(text) ?? Default : Default;

    protected override bool Allows(string text) => Parse(text) is { } number && number >= Least && number <= Most;

    private static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
