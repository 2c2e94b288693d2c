using FluentValidation;
using FluentValidation.Results;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>Reads what the form of an invitation posts: what is wrong with it, what it says, and the verdict.</summary>
public sealed class FormReader(
    IValidator<InvitationInput> invitations, IValidator<OutcomeInput> outcomes, Assessor assessor, AlreadyNoted alreadyNoted, Wording words)
{
    private const string FactsPrefix = "facts.";
    private const string OutcomePrefix = "outcome.";

    /// <summary>Reads a post.</summary>
    /// <param name="post">What was posted; it is tidied in place.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="id">The invitation that is edited; null for a new one.</param>
    /// <param name="whileTyping">Fields that were left empty are not held against the owner yet.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<InvitationForm> ReadAsync(InvitationPost post, DateOnly today, long? id, bool whileTyping, CancellationToken cancellationToken)
    {
        Tidy(post);
        var askedAgain = DayAnswers.AskAgain(post);
        post.Answered = DayAnswers.Of(post);

        List<ValidationFailure> failures = [.. invitations.ValidateOn(post.Invitation, today).Errors, .. OutcomeFailures(post, today)];
        var errors = failures.ByField();
        var before = post.Complained?.Split(' ') ?? [];
        var complaints = whileTyping ? errors.Where(error => before.Contains(error.Key)).ToDictionary() : errors;
        post.Complained = string.Join(' ', complaints.Keys);
        // Where it is left open when it came: not after a meal that is over already.
        var receivedOn = Days.Read(post.Day) is { } day && day < today ? day : today;
        var details = errors.Count == 0 ? post.Invitation.ToDetails(receivedOn) : null;
        var judged = errors.Keys.Any(path => path.StartsWith(FactsPrefix, StringComparison.Ordinal)) ? null : post.Invitation.ToFacts(receivedOn);
        var judgement = judged is null ? null : await assessor.AssessAsync(judged, today, id, cancellationToken);

        var noted = details is null ? null : await alreadyNoted.FindAsync(details, id, cancellationToken);

        return new()
        {
            Post = post,
            Today = today,
            Id = id,
            AskedAgain = askedAgain,
            Errors = whileTyping ? errors.Where(error => complaints.ContainsKey(error.Key) || IsTouched(post, error.Key)).ToDictionary() : errors,
            Complaints = complaints,
            WaitsFor = [.. errors.Where(error => error.Key.StartsWith(FactsPrefix, StringComparison.Ordinal)).Select(error => WaitFor(error.Key))],
            Details = details,
            Verdict = judgement is null ? null : new(judgement.Assessment, judged!, judgement.Policy, judgement.Used),
            Contradictions = judged is null ? [] : Contradiction.In(judged),
            AlreadyNoted = noted,
            Earlier = details is null || noted is not null ? null : await alreadyNoted.EarlierAsync(details.Inviter, id, cancellationToken),
        };
    }

    // An empty field is one that is left out; a day without a time takes the meal's usual one.
    private static void Tidy(InvitationPost post)
    {
        var facts = post.Invitation.Facts = post.Invitation.Facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).ToDictionary();
        facts.Remove(FactCatalogue.ProposedFor.Path);
        if (!string.IsNullOrEmpty(post.Day) || !string.IsNullOrEmpty(post.Time))
        {
            post.Time = string.IsNullOrEmpty(post.Time) ? UsualTime.Of(facts.GetValueOrDefault(FactCatalogue.Meal.Path)) : post.Time;
            facts[FactCatalogue.ProposedFor.Path] = $"{post.Day}T{post.Time}";
        }
    }

    private List<ValidationFailure> OutcomeFailures(InvitationPost post, DateOnly today)
    {
        var outcome = post.Outcome;
        if (outcome.IsEmpty)
        {
            return [];
        }

        outcome.Tidy(Days.Read(post.Day) ?? Days.Read(post.Invitation.Fact("receivedOn")) ?? today);
        var failures = outcomes.ValidateOn(outcome, today).Errors;
        failures.ForEach(failure => failure.PropertyName = OutcomePrefix + failure.PropertyName);
        return failures;
    }

    private static bool IsTouched(InvitationPost post, string path) => path switch
    {
        "inviter.name" => !string.IsNullOrEmpty(post.Invitation.Inviter.Name),
        _ when path.StartsWith(FactsPrefix, StringComparison.Ordinal) => post.Invitation.Fact(path[FactsPrefix.Length..]) is not null,
        _ => true,
    };

    private string WaitFor(string path) => words.Within(FieldNames.Of(path, words));
}
