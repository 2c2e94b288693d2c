using System.Data.Common;
using System.Text.RegularExpressions;
using LunchTriage.Storage.Calendars;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LunchTriage.Storage.Tests;

/// <summary>Keeps what queries are asked, and how SQLite goes about each.</summary>
internal sealed partial class Plans : DbCommandInterceptor, IAsyncDisposable
{
    private readonly List<string> _plans = [];
    private readonly SqliteContext _context;

    public Plans(string file, TimeProvider time)
    {
        _context = new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={file}").AddInterceptors(this).Options, CurrentOwner.Local);
        Policies = new(_context, time);
        Budget = new(_context);
        List = new(_context);
        Counted = new(_context, Policies, new(_context), new(_context));
        Inviters = new(_context);
        Calendar = new(_context);
        CalendarAddress = new(_context);
        AlreadyNoted = new(_context);
        Store = new(_context, new(Policies, Budget), new OwnerStore(_context), time);
    }

    public PolicyStore Policies { get; }

    public BudgetQuery Budget { get; }

    public InvitationList List { get; }

    public CountedInvitations Counted { get; }

    public FrequentInviters Inviters { get; }

    public CalendarLunches Calendar { get; }

    public CalendarAddress CalendarAddress { get; }

    public AlreadyNoted AlreadyNoted { get; }

    public InvitationStore Store { get; }

    /// <summary>What was asked and how, with the tables' names in the place of their aliases.</summary>
    public IReadOnlyList<string> All => _plans;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _plans.Add($"{command.CommandText}{Environment.NewLine}{Explain(command)}");
        return ValueTask.FromResult(result);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static string Explain(DbCommand command)
    {
        using var explain = command.Connection!.CreateCommand();
        (explain.CommandText, explain.Transaction) = ("EXPLAIN QUERY PLAN " + command.CommandText, command.Transaction);
        foreach (DbParameter parameter in command.Parameters)
        {
            var copy = explain.CreateParameter();
            (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
            explain.Parameters.Add(copy);
        }

        var tables = Alias().Matches(command.CommandText).DistinctBy(match => match.Groups["alias"].Value).ToDictionary(match => match.Groups["alias"].Value, match => match.Groups["table"].Value);
        using var reader = explain.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            var step = reader.GetString(3).Split(' ');
            steps.Add("  " + string.Join(' ', step.Select((word, place) => place == 1 ? tables.GetValueOrDefault(word, word) : word)));
        }

        return string.Join(Environment.NewLine, steps);
    }

    [GeneratedRegex("(?:FROM|JOIN) \"(?<table>[A-Za-z]+)\" AS \"(?<alias>[a-z0-9]+)\"")]
    private static partial Regex Alias();
}
