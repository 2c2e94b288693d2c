using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Tests;

public sealed class SqliteStatisticsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Every_index_of_an_owners_rows_has_some()
    {
        var context = database.Of<LunchTriageContext>();
        var indexes = await context.Database.SqlQueryRaw<string>("SELECT it.name AS Value FROM sqlite_schema AS it, pragma_index_info(it.name) AS of WHERE it.type = 'index' AND of.seqno = 0 AND of.name = 'OwnerId'").ToListAsync();
        Assert.InRange(indexes.Count, 10, 100);
        Assert.Empty(indexes.Except(await IndexesAsync()));
    }

    [Fact]
    public void Its_columns_are_those_of_the_model()
    {
        var columns = database.Of<LunchTriageContext>().Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Select(property => property.GetColumnName());
        Assert.Empty(SqliteStatistics.Columns.Except(columns));
    }

    [Fact]
    public async Task What_a_start_that_was_broken_off_left_out_the_next_one_writes()
    {
        var before = await IndexesAsync();
        await database.Of<LunchTriageContext>().Database.ExecuteSqlRawAsync("DELETE FROM sqlite_stat1 WHERE idx LIKE '%Decision%'");
        Assert.NotEqual(before, await IndexesAsync());
        await database.InitializeAsync();
        Assert.Equal(before, await IndexesAsync());
    }

    private Task<List<string>> IndexesAsync() => database.Of<LunchTriageContext>().Database.SqlQueryRaw<string>("SELECT idx AS Value FROM sqlite_stat1 ORDER BY idx").ToListAsync();
}
