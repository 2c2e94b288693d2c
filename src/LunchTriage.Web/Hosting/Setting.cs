namespace LunchTriage.Web.Hosting;

/// <summary>A key of the configuration with its meaning, default and bounds. The start, the usage and the documentation read them from here.</summary>
/// <param name="Key">The whole key, as in <c>LunchTriage:LogLevel</c>.</param>
/// <param name="Allowed">What its value must be, to be read after "must be".</param>
/// <param name="Meaning">What it does, for the documentation.</param>
internal abstract record Setting(string Key, string Allowed, string Meaning)
{
    /// <summary>The default as the documentation writes it.</summary>
    public abstract string DefaultInWords { get; }

    /// <summary>What is wrong with the value that is configured, or null.</summary>
    public string? Fault(IConfiguration configuration) =>
        configuration[Key] is { } text && !Allows(text) ? $"{Key} is \"{text}\", but must be {Allowed}." : null;

    protected abstract bool Allows(string text);
}
