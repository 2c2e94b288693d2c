namespace LunchTriage.Web.Hosting;

/// <summary>The look that an owner chose over the system's.</summary>
public enum Theme
{
    Light,
    Dark,
}
