using System.Net.Sockets;

namespace LunchTriage.Web.Tests.Exports;

public sealed class GivenUpTests(OverflowingYear year) : IClassFixture<OverflowingYear>
{
    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("ics")]
    public async Task An_export_begins_while_it_is_read_and_is_read_no_further_when_its_reader_goes(string format)
    {
        var path = $"/api/v1/reports/2025.{format}";
        var reads = await year.ReadWholeAsync(path);
        Assert.NotEmpty(reads);
        using (var reader = await year.BeginAsync(path))
        {
            // While somebody else has all of it, it waits for who reads slowly, and neither reads on nor keeps what it read.
            Assert.Equal(reads, await year.ReadWholeAsync(path));
            // As a browser does when somebody cancels.
            reader.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        Assert.InRange(await year.Reads.NextAsync(), 1, OverflowingYear.Lunches - 1);
    }
}
