using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Tests.Invitations;

/// <summary>Who is the same inviter: by e-mail, letter case aside, or else by name and organisation.</summary>
public sealed class InvitersTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData("an address says who it is, whatever its letters and the name", "Ada Lovelace|ada@example.org|", "A. Byron|ADA@Example.ORG|Analytical Engines", true)]
    [InlineData("two addresses are two people", "Ben|ben@example.org|", "Ben|ben@example.com|", false)]
    [InlineData("without addresses, name and organisation say who it is", "Cleo Ödegård|| Third floor ", "cleo  ödegård||THIRD FLOOR", true)]
    [InlineData("of another organisation it is somebody else", "Dora||University", "Dora||Hospital", false)]
    [InlineData("somebody whose address becomes known stays who they are", "Emil||University", "Emil|emil@example.org|University", true)]
    [InlineData("somebody noted without their address is found by name", "Fay|fay@example.org|Clinic", "Fay||Clinic", true)]
    [InlineData("another name is another person", "Gus||", "Gustav||", false)]
    [InlineData("a mark makes another name, though a warning forgives it", "Jörg Müller||", "Jorg Muller||", false)]
    [InlineData("a name in another script is found", "نور الحسيني||", "نور الحسيني||", true)]
    [InlineData("capitals of any alphabet are forgiven", "Σωκράτης||", "ΣΩΚΡΆΤΗΣ||", true)]
    public async Task Who_is_the_same(string because, string first, string second, bool same)
    {
        var before = await AddAsync(Read(first));
        var after = await AddAsync(Read(second));
        Assert.True(same == (before == after), because);
    }

    [Fact]
    public async Task A_typo_in_somebodys_only_invitation_is_corrected_with_them()
    {
        var id = await NoteAsync(new("Hal Okonjo", "hal@exmaple.org", "Clinic", "Doctor"));
        var inviter = await InviterAsync(id);
        await ChangeAsync(id, new("Hal Okonjo-Reyes", "hal@example.org", "", "Doctor"));
        Assert.Equal(inviter, await InviterAsync(id));
        Assert.Equal(new("Hal Okonjo-Reyes", "hal@example.org", "", "Doctor"), (await StoredAsync(id)).Inviter);
        Assert.Equal(inviter, await AddAsync(new("Somebody", "hal@example.org")));
    }

    [Fact]
    public async Task A_correction_that_names_somebody_else_leaves_the_others_as_they_were()
    {
        var (first, second) = (await NoteAsync(new("Ida", "ida@example.org")), await NoteAsync(new("Ida", "ida@example.org")));
        await ChangeAsync(second, new("Jon", "jon@example.org"));
        Assert.NotEqual(await InviterAsync(first), await InviterAsync(second));
        Assert.Equal(("Ida", "Jon"), ((await StoredAsync(first)).Inviter.Name, (await StoredAsync(second)).Inviter.Name));
    }

    [Fact]
    public async Task A_correction_to_somebody_known_moves_the_invitation_and_forgets_whom_it_was_the_only_one_of()
    {
        var known = await InviterAsync(await NoteAsync(new("Kim", "kim@example.org", "Hospital")));
        var mistyped = await NoteAsync(new("Kin", "kin@example.org"));
        var forgotten = await InviterAsync(mistyped);
        await ChangeAsync(mistyped, new("Kim", "kim@example.org"));
        Assert.Equal(known, await InviterAsync(mistyped));
        Assert.False(await database.Of<LunchTriageContext>().Inviters.AnyAsync(row => row.Id == forgotten));
    }

    [Fact]
    public async Task Each_invitation_says_who_invites_as_it_was_noted_with_it()
    {
        var first = await NoteAsync(new("Dr. Petra Klein", "info@practice.example", "", "Psychiatrist"));
        var second = await NoteAsync(new("Dr. Otto Gross", "info@practice.example", "", "Neurologist"));
        Assert.Equal(await InviterAsync(first), await InviterAsync(second));
        await ChangeAsync(second, new("Dr. Otto Groß", "info@practice.example", "Clinic", "Neurologist"));
        Assert.Equal(new("Dr. Petra Klein", "info@practice.example", "", "Psychiatrist"), (await StoredAsync(first)).Inviter);
        Assert.Equal(new("Dr. Otto Groß", "info@practice.example", "Clinic", "Neurologist"), (await StoredAsync(second)).Inviter);
        Assert.Equal([first], (await database.Of<InvitationList>().PageAsync(new() { Words = "petra" }, TestDatabase.Today, after: null, 10, default)).Items.Select(each => each.Id));
    }

    [Fact]
    public async Task What_is_newly_known_of_somebody_is_kept_and_what_is_left_open_stays()
    {
        var inviter = await AddAsync(new("Lou", "lou@example.org", "Clinic", "Nurse"));
        await NoteAsync(new("Lou", "lou@example.org", "", "Head nurse"));
        var known = await database.Of<LunchTriageContext>().Inviters.SingleAsync(row => row.Id == inviter);
        Assert.Equal(("Clinic", "Head nurse"), (known.Organization, known.Profession));
    }

    private static InviterDetails Read(string text) => text.Split('|') is [var name, var email, var organization] ? new(name, email, organization) : throw new ArgumentException(text);

    private async Task<long> NoteAsync(InviterDetails inviter) =>
        (await database.Of<InvitationStore>().AddAsync(Some.ColdCall with { Inviter = inviter }, idempotency: null, outcome: null, default)).Id;

    private async Task<long> AddAsync(InviterDetails inviter) => await InviterAsync(await NoteAsync(inviter));

    private async Task ChangeAsync(long id, InviterDetails inviter) =>
        Assert.Equal(ChangeResult.Done, await database.Of<InvitationStore>().ChangeAsync(id, await StoredAsync(id) with { Inviter = inviter }, version: null, default));

    private async Task<InvitationDetails> StoredAsync(long id) => (await database.Of<InvitationStore>().FindAsync(id, default))!.Details;

    private Task<long> InviterAsync(long id) => database.Of<LunchTriageContext>().Invitations.Where(row => row.Id == id).Select(row => row.InviterId).SingleAsync();
}
