using LunchTriage.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class DataDirectoryTests : IDisposable
{
    private static readonly string[] AnyPort = ["--urls", "http://127.0.0.1:0"];
    private readonly TempDirectory _temp = new();

    [Fact]
    public async Task It_is_made_on_the_first_start_for_its_owner_alone()
    {
        var path = _temp.In("not/yet/there");
        await using var app = AppProcess.Start(path, AnyPort);
        await app.AddressAsync();
        Assert.Empty(app.Errors.Trim());
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var directory in (string[])[path, Path.Combine(path, "copies"), Path.Combine(path, "keys")])
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(directory));
        }
    }

    [Fact]
    public async Task One_that_others_may_enter_is_pointed_out_and_left_as_it_is()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        Directory.CreateDirectory(_temp.In("open"));
        File.SetUnixFileMode(_temp.In("open"), Open);
        await using var app = AppProcess.Start(_temp.In("open"), AnyPort);
        await app.AddressAsync();
        await app.KillAsync();
        Assert.Contains($"chmod 700 {_temp.In("open")}", app.Errors, StringComparison.Ordinal);
        Assert.Equal(Open, File.GetUnixFileMode(_temp.In("open")));
    }

    [Fact]
    public async Task A_second_instance_is_refused()
    {
        await using var first = AppProcess.Start(_temp.In("data"), AnyPort);
        await first.AddressAsync();
        await using var second = AppProcess.Start(_temp.In("data"), AnyPort);
        await Refusal.IsAsync(second, $"Another LunchTriage is using the data directory {_temp.In("data")}. Stop it, or set LUNCHTRIAGE_DATA");
    }

    [Fact]
    public async Task After_a_crash_the_next_instance_starts()
    {
        await using var first = AppProcess.Start(_temp.In("data"), AnyPort);
        await first.AddressAsync();
        await first.KillAsync();
        await using var second = AppProcess.Start(_temp.In("data"), AnyPort);
        Assert.NotNull(await second.AddressAsync());
    }

    [Fact]
    public async Task One_that_cant_be_made_is_named()
    {
        await File.WriteAllTextAsync(_temp.In("a-file"), "");
        await using var app = AppProcess.Start(_temp.In("a-file"), AnyPort);
        await Refusal.IsAsync(app, $"The data directory {_temp.In("a-file")} can't be used: ");
    }

    [Fact]
    public void The_setting_comes_before_the_systems_place_and_a_demo_lies_beside_it()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(DataDirectory.Setting.Key, _temp.In("mine") + Path.DirectorySeparatorChar)]).Build();
        Assert.Equal(_temp.In("mine"), DataDirectory.Locate(configuration, demo: false).Path);
        Assert.Equal(_temp.In("mine-demo"), DataDirectory.Locate(configuration, demo: true).Path);
    }

    [Fact]
    public async Task Without_a_setting_it_is_the_systems_place_for_a_users_data()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        await using var app = AppProcess.Start(dataDirectory: "", AnyPort, ("XDG_DATA_HOME", _temp.Path));
        await app.AddressAsync();
        Assert.True(Directory.Exists(_temp.In("lunchtriage")));
    }

    public void Dispose() => _temp.Dispose();
}
