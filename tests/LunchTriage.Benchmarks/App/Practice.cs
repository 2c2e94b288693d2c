using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Benchmarks.App;

/// <summary>More invitations of one owner than anybody gets, as rows that the app itself would have written.</summary>
/// <param name="size">How many.</param>
/// <param name="today">The day on which they were last looked at.</param>
/// <param name="days">In how many days they came.</param>
internal sealed class Practice(int size, DateOnly today, int days = Practice.TenYears)
{
    /// <summary>The days of ten years.</summary>
    public const int TenYears = 3652;

    private const int Batch = 2000;
    private static readonly string[] Names = ["Ada", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gus", "Hannah", "Imke", "Jon", "Kim", "Ludwig", "Milo", "Noor", "Ödön", "Priya", "Quentin", "Rosa", "Samuel", "Tilda"];
    private static readonly string[] Families = ["Adeyinka-Ross", "Benhaddou", "Castellanos", "Darragh", "Ekström", "Fitzgerald", "Grünwald", "Holm", "Iyer", "Karlsdóttir", "Lindqvist", "Mbeki", "Nordahl", "Oyelaran", "Pemberly", "Valderrama"];
    private static readonly string[] Places = ["Café Morgenrot", "The Old Granary", "Hospital canteen", "Trattoria Due Fratelli", ""];

    /// <summary>Names the schema, so that a practice of another one is made anew.</summary>
    public static string Schema
    {
        get
        {
            using var context = Open("");
            return context.Database.GetMigrations().Last();
        }
    }

    private readonly Random _random = new(20261124);
    private readonly List<InviterRow> _inviters = [];

    /// <summary>Makes the database in a directory, unless it is there already.</summary>
    public async Task<string> MakeAsync(string directory)
    {
        var file = Path.Combine(directory, "lunchtriage.db");
        if (File.Exists(file))
        {
            return file;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
        }
        else
        {
            Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        await using (var context = Open(file))
        {
            await new Database(context, new OwnerStore(context), TimeProvider.System).PrepareAsync(Path.Combine(directory, "copies"), () => "Europe/Berlin", CancellationToken.None);
        }

        for (var start = 0; start < size; start += Batch)
        {
            await using var context = Open(file);
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            context.AttachRange(_inviters);
            for (var number = start; number < Math.Min(size, start + Batch); number++)
            {
                // By the day on which it came, as an owner would have noted them.
                Add(context, today.AddDays(-(int)((long)(size - 1 - number) * days / size)));
            }

            await context.SaveChangesAsync();
        }

        return file;
    }

    internal static SqliteContext Open(string file) => new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={file}").Options, CurrentOwner.Local);

    private void Add(SqliteContext context, DateOnly received)
    {
        var details = Details(received);
        var inviter = Inviter(context, details.Inviter);
        details = details with { Inviter = new(inviter.Name, inviter.Email, inviter.Organization, inviter.Profession) };
        var now = new DateTimeOffset(received.ToDateTime(new(9, 20)), TimeSpan.Zero);
        var assessment = TriageService.Assess(details.Facts, Policy.Default, default);
        var row = InvitationRows.New(details, assessment, now);
        row.Inviter = inviter;
        context.Invitations.Add(row);
        var judged = InvitationRows.Assessment(details.Facts, assessment, 1, now);
        judged.Invitation = row;
        context.Assessments.Add(judged);
        Note(HistoryKind.Noted, new() { Assessment = 1 });

        var age = today.DayNumber - received.DayNumber;
        if (age < 14 && OneIn(2))
        {
            return;
        }

        var decided = new StoredDecision(Decide(assessment.Verdict), "", assessment.Verdict, now.AddDays(1));
        InvitationRows.SetDecision(row, decided, received.AddDays(1));
        Note(HistoryKind.Decided, new() { Decision = decided.Decision, Override = decided.Override });
        if (decided.Decision == Decision.Accepted && details.Facts.ReferenceDay.AddDays(2) < today)
        {
            var outcome = Outcome(details.Facts.ReferenceDay);
            InvitationRows.SetOutcome(row, outcome);
            Note(HistoryKind.OutcomeRecorded, new() { Outcome = outcome });
        }

        void Note(HistoryKind kind, HistoryEntry.Details data)
        {
            var entry = InvitationRows.History(kind, data, now);
            entry.Invitation = row;
            context.History.Add(entry);
        }
    }

    private InvitationDetails Details(DateOnly received)
    {
        var kind = _random.Next(10);
        var facts = new InvitationFacts
        {
            Acquaintance = kind < 4 ? Acquaintance.Stranger : kind < 6 ? Acquaintance.OnlineOnly : Acquaintance.MetInPerson,
            ReceivedOn = received,
            ProposedFor = OneIn(3) ? null : received.AddDays(_random.Next(3, 30)).ToDateTime(new(12, 30)),
            WantToMeet = kind < 4 ? Answer.Unsure : Pick(Answer.Yes, Answer.Yes, Answer.Unsure, Answer.No),
            InviterPays = Pick(Answer.Unsure, Answer.Unsure, Answer.No, Answer.Yes),
            Available = Pick(Answer.Yes, Answer.Yes, Answer.Unsure, Answer.No),
            SeeksAdvice = OneIn(3),
            SameBuilding = kind == 6,
            ReferralSource = kind == 7,
            WorkedAlongside = kind == 8,
            LastSeenOn = kind == 8 ? received.AddYears(-2) : null,
            Field = Pick(Field.Same, Field.Related, Field.Other),
            Meal = Pick(Meal.Lunch, Meal.Lunch, Meal.Lunch, Meal.Coffee),
        };
        var person = _random.Next(size / 3);
        var name = $"{Names[person % Names.Length]} {Families[person / Names.Length % Families.Length]} {person}";
        return new(new(name, person % 2 == 0 ? $"person{person}@example.org" : "", person % 3 == 0 ? "County hospital" : ""), Pick(ReceivedVia.Email, ReceivedVia.Phone, ReceivedVia.InPerson), Pick(Places),
            string.Join(' ', Enumerable.Repeat("I would value an hour with you before the board meets.", _random.Next(1, 9))), facts);
    }

    private InviterRow Inviter(SqliteContext context, InviterDetails details)
    {
        if (_inviters.Count > 100 && OneIn(3))
        {
            return _inviters[_random.Next(_inviters.Count)];
        }

        var row = new InviterRow { Name = "", NameKey = "", EmailKey = "", OrganizationKey = "" };
        Inviters.Fill(row, details);
        context.Inviters.Add(row);
        _inviters.Add(row);
        return row;
    }

    private Decision Decide(Verdict verdict) => _random.Next(10) == 0
        ? Pick(Decision.Accepted, Decision.Declined, Decision.Redirected, Decision.Postponed)
        : verdict switch
        {
            Verdict.Accept => Decision.Accepted,
            Verdict.Reschedule => Decision.Postponed,
            Verdict.Consider => Pick(Decision.Accepted, Decision.Declined, Decision.Declined),
            Verdict.Redirect => Decision.Redirected,
            _ => Decision.Declined,
        };

    private Outcome Outcome(DateOnly day) => _random.Next(10) switch
    {
        0 => new() { Result = OutcomeResult.Cancelled, On = day, CancelledBy = CancelledBy.Them },
        1 => new() { Result = OutcomeResult.NoShow, On = day },
        _ => new()
        {
            Result = OutcomeResult.Held,
            On = day,
            Hours = OneIn(2) ? Hours.FromHundredths(_random.Next(4, 20) * 25) : null,
            PaidBy = Pick(PaidBy.Me, PaidBy.Them, PaidBy.Split),
            BenefitMine = _random.Next(1, 6),
            BenefitTheirs = _random.Next(1, 6),
            CameOfIt = OneIn(4) ? "A referral each way" : null,
        },
    };

    private bool OneIn(int count) => _random.Next(count) == 0;

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];
}
