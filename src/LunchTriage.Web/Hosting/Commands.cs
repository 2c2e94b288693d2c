namespace LunchTriage.Web.Hosting;

/// <summary>The table of commands, and the one place where a start that fails becomes a line and an exit code.</summary>
internal static class Commands
{
    private const string Serve = "serve";

    private static Command[] Table(Func<CommandLine, Task> serve) =>
    [
        new(Serve, [], "Serves the app. Without a command, this is done.", serve),
        new("demo", [], "Serves a year and a half of an invented practice, from a data directory of its own; with --invitations 1000 as many, over ten years.", commandLine => serve(commandLine with { Demo = true })),
        new("backup", ["FILE"], "Copies the data into a file, also while the app runs.", Backup.WriteAsync),
        new("help", [], "Says this.", _ => Console.Out.WriteLineAsync(Usage(Table(serve)))),
    ];

    public static async Task<int> RunAsync(string[] arguments, Func<CommandLine, Task> serve)
    {
        try
        {
            var commandLine = CommandLine.Parse(arguments, withoutCommand: Serve);
            await Find(Table(serve), commandLine).RunAsync(commandLine);
            return 0;
        }
        catch (Exception fault) when (StartRefused.Explain(fault) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    private static Command Find(Command[] table, CommandLine commandLine)
    {
        var command = Array.Find(table, command => command.Name == commandLine.Command)
            ?? throw new StartRefused($"There is no command \"{commandLine.Command}\". There are: {string.Join(", ", table.Select(known => known.Usage))}.");
        if (commandLine.Operands.Count < command.Operands.Length)
        {
            throw new StartRefused($"{command.Name} needs a {command.Operands[commandLine.Operands.Count]}. It is called so: {command.Usage}.");
        }

        return command.Operands.Length == commandLine.Operands.Count
            ? command
            : throw new StartRefused($"\"{string.Join(' ', [command.Name, .. commandLine.Operands])}\" isn't how {command.Name} is called. It is: {command.Usage}.");
    }

    private static string Usage(Command[] table) =>
        $"""
        LunchTriage, the command and then the settings, as in: {Serve} --urls http://localhost:5081

        {string.Join(Environment.NewLine, table.Select(command => $"  {command.Usage,-14} {command.Purpose}"))}

        Settings (docs/running.md has them all):

        {string.Join(Environment.NewLine, Settings.All.Select(setting => $"  --{setting.Key}, {setting.Allowed}"))}
        """;
}
