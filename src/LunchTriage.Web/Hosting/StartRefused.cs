using System.Net.Sockets;
using LunchTriage.Storage;
using Microsoft.AspNetCore.Connections;

namespace LunchTriage.Web.Hosting;

/// <summary>The app can't start as it was asked to. The message says why and what would do, in one line, for the person at the terminal.</summary>
internal sealed class StartRefused(string message) : Exception(message)
{
    /// <summary>The one line for a fault that a person can put right, or null where the fault is ours and its stack trace is wanted.</summary>
    public static string? Explain(Exception fault) => fault switch
    {
        StartRefused or DatabaseIsNewerException => fault.Message,
        IOException { InnerException: AddressInUseException } =>
            $"{fault.Message} Stop the program that listens there, or choose another port, as in --urls http://localhost:5081.",
        IOException { InnerException: AggregateException { InnerException: SocketException inner } } => $"{fault.Message} {inner.Message}.",
        SocketException => $"The address can't be listened on: {fault.Message}.",
        InvalidDataException { InnerException: { } inner } => OneLine($"{fault.Message} {inner.Message}"),
        _ => null,
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
