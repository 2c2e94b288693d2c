using FluentValidation.Results;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LunchTriage.Web.Api.Reading;

/// <summary>What is wrong with a request, by the path of the field.</summary>
internal sealed class Faults
{
    // Whoever sends more has other worries.
    private const int Most = 100;

    private readonly Dictionary<string, List<string>> _faults = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    /// <summary>One message for each path.</summary>
    public static Faults Of(IEnumerable<KeyValuePair<string, string>> messages)
    {
        var faults = new Faults();
        foreach (var (path, message) in messages)
        {
            faults.Add(path, message);
        }

        return faults;
    }

    public bool Any => _faults.Count > 0;

    public void Add(string path, string message)
    {
        if (_faults.TryGetValue(path, out var messages))
        {
            messages.Add(message);
        }
        else if (_faults.Count < Most)
        {
            _faults.Add(path, [message]);
        }
    }

    /// <summary>What should hold further fields doesn't, so nothing is said of those.</summary>
    public void AddUnread(string path, string message)
    {
        _unread.Add(path + ".");
        Add(path, message);
    }

    public void Add(IEnumerable<ValidationFailure> failures)
    {
        foreach (var failure in failures)
        {
            if (!_unread.Any(parent => failure.PropertyName.StartsWith(parent, StringComparison.Ordinal)))
            {
                Add(failure.PropertyName, failure.ErrorMessage);
            }
        }
    }

    public ProblemHttpResult ToProblem() => TypedResults.Problem(new HttpValidationProblemDetails(_faults.ToDictionary(fault => fault.Key, fault => fault.Value.ToArray()))
    {
        Status = StatusCodes.Status400BadRequest,
    });
}
