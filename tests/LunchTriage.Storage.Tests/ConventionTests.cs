using LunchTriage.Storage.Owners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LunchTriage.Storage.Tests;

public sealed class ConventionTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private IReadOnlyList<IEntityType> Entities => [.. database.Of<LunchTriageContext>().Model.GetEntityTypes()];

    [Fact]
    public void Every_row_belongs_to_an_owner_but_the_owners_own() =>
        Assert.Equal([typeof(OwnerRow)], Entities.Select(entity => entity.ClrType).Where(type => !type.IsAssignableTo(typeof(OwnedRow))));

    [Fact]
    public void Every_owned_row_is_hidden_from_other_owners_and_by_nothing_else() => Assert.All(
        Entities.Where(entity => entity.ClrType.IsAssignableTo(typeof(OwnedRow))),
        entity => Assert.Equal([LunchTriageContext.OwnerFilter], entity.GetDeclaredQueryFilters().Select(filter => filter.Key)));

    [Fact]
    public void The_migrations_make_the_model_as_it_stands() => Assert.False(
        database.Of<LunchTriageContext>().Database.HasPendingModelChanges(), "The model changed: dotnet ef migrations add NAME -p src/LunchTriage.Storage -s tests/LunchTriage.Storage.Tests -o Migrations/Sqlite");

    [Fact]
    public void Every_text_has_a_length_or_is_a_document() => Assert.Equal(
        ["AssessmentRow.Assessment", "AssessmentRow.Facts", "HistoryRow.Data", "PolicyRow.Document"],
        Entities.SelectMany(entity => entity.GetProperties())
            .Where(property => (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string) && property.GetMaxLength() is null)
            .Select(property => $"{property.DeclaringType.ClrType.Name}.{property.Name}").Order());

    [Fact]
    public void No_type_is_stored_that_a_database_orders_or_sums_otherwise() => Assert.All(
        Entities.SelectMany(entity => entity.GetProperties()),
        property => Assert.DoesNotContain(property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType, new[] { typeof(decimal), typeof(double), typeof(DateTimeOffset) }));

    [Fact]
    public async Task A_row_of_another_owner_can_be_neither_added_nor_changed()
    {
        var context = database.Of<LunchTriageContext>();
        context.Policies.Add(new() { OwnerId = 2, Number = 1, Document = "{}", CreatedAt = database.Time.Now });
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    }
}
