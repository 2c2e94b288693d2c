using Microsoft.AspNetCore.Mvc.Filters;

namespace LunchTriage.Web.Hosting;

/// <summary>Gives each page its owner's day and look.</summary>
internal sealed class OwnersLayout(RequestOwner owner, LayoutState layout, DataDirectory directory) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        layout.IsDemo = directory.IsDemo;
        // The page that says that something broke must not ask what may be broken.
        if (context.HttpContext.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            await next();
            return;
        }

        var cancellation = context.HttpContext.RequestAborted;
        layout.Today = await owner.TodayAsync(cancellation);
        layout.Theme = (await owner.ProfileAsync(cancellation)).Theme switch
        {
            "light" => Theme.Light,
            "dark" => Theme.Dark,
            _ => null,
        };
        await next();
    }
}
