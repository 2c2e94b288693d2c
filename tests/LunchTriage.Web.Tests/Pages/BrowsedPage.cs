using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LunchTriage.Web.Tests.Pages;

/// <summary>A page as a browser without scripts holds it: its forms are filled in, and sent with all their successful controls.</summary>
internal sealed class BrowsedPage
{
    private readonly HttpClient _client;

    private BrowsedPage(HttpClient client, HttpStatusCode status, IDocument document) => (_client, Status, Document) = (client, status, document);

    public HttpStatusCode Status { get; }

    public IDocument Document { get; }

    /// <summary>Where one is after redirects: path and query.</summary>
    public string Address => new Uri(Document.Url).PathAndQuery;

    /// <summary>What its main part says, blanks joined.</summary>
    public string Text => PageText.Of(Document.DocumentElement.OuterHtml);

    public static async Task<BrowsedPage> OpenAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return await ReadAsync(client, answer);
    }

    /// <summary>The element of an id; the test fails where there is none.</summary>
    public IElement Of(string id) => Document.GetElementById(id) ?? throw new InvalidOperationException($"Nothing has the id {id}.");

    /// <summary>The words of the fault beside a field; null where there is none.</summary>
    public string? Fault(string path) => Document.GetElementById(path.Replace('.', '-') + "-error") is { } fault && !fault.HasAttribute("hidden") ? fault.TextContent.Trim() : null;

    /// <summary>Answers fields by their names. Of radios the one with the value is chosen; a tick is <c>true</c> or empty.</summary>
    public BrowsedPage Fill(params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            Fill(name, value);
        }

        return this;
    }

    /// <summary>What a field would send; null for nothing.</summary>
    public string? Value(string name) => Named(name).Select(Sent).FirstOrDefault(value => value is not null);

    /// <summary>All that the form with a button would send.</summary>
    public Dictionary<string, string> Values(IEnumerable<string> names) => names.Distinct().ToDictionary(name => name, name => Value(name) ?? "");

    /// <summary>Presses a button by its words.</summary>
    public async Task<BrowsedPage> PressAsync(string words)
    {
        var button = Document.QuerySelectorAll<IHtmlButtonElement>("button").FirstOrDefault(each => each.TextContent.Trim() == words && each.Form is not null)
            ?? throw new InvalidOperationException($"No button says \"{words}\".");
        return await SendAsync(button.Form!, button, button.GetAttribute("formaction"));
    }

    /// <summary>Sends the form of an id as a script would, to an address of its own.</summary>
    public Task<BrowsedPage> SendToAsync(string form, string address) => SendAsync((IHtmlFormElement)Of(form), null, address);

    private async Task<BrowsedPage> SendAsync(IHtmlFormElement form, IHtmlButtonElement? button, string? address)
    {
        var submission = (button is null ? form.GetSubmission() : form.GetSubmission(button))!;
        using var reader = new StreamReader(submission.Body);
        using var content = new StringContent(await reader.ReadToEndAsync(), System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await _client.PostAsync(address is null ? new Uri(submission.Target.Href) : new Uri(new Uri(Document.Url), address), content);
        return await ReadAsync(_client, answer);
    }

    private static async Task<BrowsedPage> ReadAsync(HttpClient client, HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        var document = await BrowsingContext.New().OpenAsync(response => response.Content(html).Address(answer.RequestMessage!.RequestUri));
        return new(client, answer.StatusCode, document);
    }

    private void Fill(string name, string value)
    {
        var fields = Named(name).ToArray();
        switch (fields)
        {
            case []:
                throw new InvalidOperationException($"There is no field {name}.");
            case [IHtmlInputElement { Type: "radio" }, ..]:
                Array.ForEach(fields, field => ((IHtmlInputElement)field).IsChecked = ((IHtmlInputElement)field).Value == value);
                Assert.Contains(fields, field => ((IHtmlInputElement)field).IsChecked);
                break;
            case [IHtmlInputElement { Type: "checkbox" } tick]:
                tick.IsChecked = value == "true";
                break;
            case [IHtmlInputElement field]:
                field.Value = value;
                break;
            case [IHtmlTextAreaElement field]:
                field.Value = value;
                break;
            case [IHtmlSelectElement field]:
                field.Value = value;
                break;
        }
    }

    private IEnumerable<IElement> Named(string name) => Document.All.Where(element => element.GetAttribute("name") == name && element is IHtmlInputElement or IHtmlTextAreaElement or IHtmlSelectElement);

    private static string? Sent(IElement field) => field switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } choice => choice.IsChecked ? choice.Value : null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value.ReplaceLineEndings("\n"),
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
