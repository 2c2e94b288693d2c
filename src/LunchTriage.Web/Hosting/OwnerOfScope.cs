using LunchTriage.Storage;

namespace LunchTriage.Web.Hosting;

/// <summary>Says on whose behalf the work of a scope is done, before the first of it begins.</summary>
internal sealed class OwnerOfScope
{
    // Until there are accounts, whoever reaches the port is the owner; it is open to this machine alone.
    public CurrentOwner Owner { get; set; } = CurrentOwner.Local;
}
