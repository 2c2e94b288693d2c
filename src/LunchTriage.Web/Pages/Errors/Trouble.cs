namespace LunchTriage.Web.Pages.Errors;

/// <summary>What happened, in a person's words, and what to do next.</summary>
internal sealed record Trouble(string Title, string What, string Next)
{
    private static readonly Trouble Ours = new(
        "Something went wrong here",
        "LunchTriage could not finish this. The fault is ours, not yours, and it was written to the log.",
        "Go back and try once more. What was saved before is safe. If it happens again, look for this number in the log.");

    private static readonly Trouble Unclear = new(
        "That did not work",
        "LunchTriage could not make sense of the request, and changed nothing.",
        "Go back, load the page again, and repeat what you did.");

    private static readonly Dictionary<int, Trouble> ByStatus = new()
    {
        [400] = new(
            "That page had grown old",
            "The form came from a page that is no longer valid, or its address had a mistake in it. Nothing was changed.",
            "Open the page anew, and send it once more."),
        [403] = new(
            "That came from elsewhere",
            "Another site, or another window, sent this. LunchTriage takes changes from its own pages only, and changed nothing.",
            "Open LunchTriage in your browser and do it there."),
        [404] = new(
            "There is nothing here",
            "The address may be mistyped, or what it led to was deleted.",
            "Find the invitation in the list, or start from Today."),
        [405] = new(
            "This page can’t do that",
            "The address is right, but it doesn’t take this kind of request. Nothing was changed.",
            "Go back to the page you came from and use its own buttons."),
        [409] = new(
            "Something else came first",
            "What you wanted to change has changed in the meantime, so LunchTriage left it as it is.",
            "Go back, load the page again to see how it stands now, and decide then."),
        [413] = new(
            "That is too much at once",
            "What was sent is larger than LunchTriage accepts. Nothing was saved.",
            "Go back and shorten it, the message for example."),
        [415] = new(
            "That came in an unknown form",
            "LunchTriage takes what its own forms send. Nothing was changed.",
            "Go back, load the page again, and use its form."),
        [429] = new(
            "A little too fast",
            "So many requests came at once that this one was turned away. Nothing was changed.",
            "Wait a minute, then go back and try again."),
    };

    /// <summary>The words for a status; those without any of their own are either ours or unclear.</summary>
    public static Trouble Of(int status) => ByStatus.GetValueOrDefault(status) ?? (status >= 500 ? Ours : Unclear);
}
