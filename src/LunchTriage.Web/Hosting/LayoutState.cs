namespace LunchTriage.Web.Hosting;

/// <summary>What every page takes from its owner: set once a request, before the page is shown.</summary>
public sealed class LayoutState(TimeProvider time)
{
    private DateOnly? _today;

    /// <summary>Light, dark, or null for what the system says.</summary>
    public Theme? Theme { get; set; }

    /// <summary>The data is invented.</summary>
    public bool IsDemo { get; set; }

    /// <summary>The owner's day; the world's (UTC) until their time zone is known.</summary>
    public DateOnly Today
    {
        get => _today ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        set => _today = value;
    }
}
