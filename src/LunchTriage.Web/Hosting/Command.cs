namespace LunchTriage.Web.Hosting;

/// <summary>What can stand first on the command line.</summary>
/// <param name="Name">The word that calls it.</param>
/// <param name="Operands">What must follow it, named as in the usage; nothing for none.</param>
/// <param name="Purpose">What it does, for the usage.</param>
/// <param name="RunAsync">Does it.</param>
internal sealed record Command(string Name, string[] Operands, string Purpose, Func<CommandLine, Task> RunAsync)
{
    public string Usage => string.Join(' ', [Name, .. Operands]);
}
