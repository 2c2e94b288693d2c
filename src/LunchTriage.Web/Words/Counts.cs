using LunchTriage.Core;

namespace LunchTriage.Web.Words;

/// <summary>Small numbers as words, for sentences that are read and not compared.</summary>
internal static class Counts
{
    public static Phrase InWords(int count) => count switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        11 => "eleven",
        12 => "twelve",
        _ => new Phrase("{0}", count),
    };

    /// <summary>"once", "twice", "three times".</summary>
    public static Phrase Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => new Phrase("{0} times", InWords(count)),
    };
}
