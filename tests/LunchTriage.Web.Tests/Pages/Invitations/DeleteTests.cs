using System.Net;

namespace LunchTriage.Web.Tests.Pages.Invitations;

public sealed class DeleteTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Fact]
    public async Task An_invitation_is_deleted_after_it_was_asked_and_then_it_is_gone()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var asked = await _app.OpenAsync($"/invitations/{id}/delete");
        Assert.Contains("Delete this invitation (lunch, no day proposed) for good?", asked.Text, StringComparison.Ordinal);
        Assert.Equal(1, await _app.CountAsync());

        var list = await asked.PressAsync("Delete it");
        Assert.Equal("/invitations", list.Address);
        Assert.Contains("The invitation is deleted.", list.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _app.CountAsync());
        foreach (var page in (string[])["", "/edit", "/delete"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _app.OpenAsync($"/invitations/{id}{page}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await asked.PressAsync("Delete it")).Status);
    }

    [Fact]
    public async Task A_form_that_stored_it_can_be_sent_again_after_it_was_deleted()
    {
        var form = (await _app.OpenAsync("/evaluate")).Fill(Evaluate.AForm.Neighbour);
        var first = await form.PressAsync("Save invitation");
        await (await _app.OpenAsync(first.Address + "/delete")).PressAsync("Delete it");
        Assert.Equal(HttpStatusCode.OK, (await form.PressAsync("Save invitation")).Status);
        Assert.Equal(1, await _app.CountAsync());
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();
}
