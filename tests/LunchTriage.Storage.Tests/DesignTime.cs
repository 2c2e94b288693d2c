using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LunchTriage.Storage.Tests;

/// <summary>Gives <c>dotnet ef</c> a context.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=design.db").Options, CurrentOwner.Local);
}
