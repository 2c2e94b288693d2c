using System.Globalization;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Demo;

/// <summary>Any number of people who don't exist, each the same whenever they are asked for.</summary>
internal static class InventedPeople
{
    private static readonly string[] Given =
    [
        "Aaliyah", "Adaeze", "Agnieszka", "Aino", "Amara", "Anselm", "Astrid", "Bao", "Beatriz", "Benedikt", "Björn", "Camille", "Chinedu", "Clara", "Cormac", "Dagmar", "Damian", "Deepa", "Élodie", "Emre",
        "Esther", "Farid", "Felicity", "Fiona", "Francisca", "Gabriel", "Greta", "Hannah", "Haruki", "Henrike", "Ibrahim", "Ilse", "Imani", "Ines", "Jakub", "Jasmin", "Joaquín", "Johanna", "Kateryna", "Kwame",
        "Lars", "Leila", "Łucja", "Magnus", "Marisol", "Mateo", "Mireille", "Nadia", "Ngozi", "Niamh", "Oskar", "Petra", "Rahul", "Renske", "Rosalind", "Şirin", "Solveig", "Tobias", "Yara", "Zoltán",
    ];

    private static readonly string[] Families =
    [
        "Abernathy", "Achterberg", "Adeyemi", "Alvarado", "Andersson", "Baranowski", "Barrientos", "Bergström", "Blackwood", "Brandt", "Castellano", "Chaudhry", "Ćosić", "Dahlgren", "Delacroix", "Dhillon", "Dvořák", "Eriksen", "Falkenberg", "Farouk",
        "Fitzgerald", "Fontaine", "Gallagher", "Grünwald", "Hakimi", "Halloran", "Hernández", "Hofstadter", "Ishikawa", "Iversen", "Jabłoński", "Jansen", "Kaczmarek", "Karimi", "Kessler", "Kovačević", "Lancaster", "Laurent", "Lindqvist", "MacAllister",
        "Mahoney", "Marchetti", "Mbeki", "Møller", "Moreau", "Nakamura", "Novák", "Nwosu", "O'Donnell", "Okafor", "Oyelaran", "Papadakis", "Pereira", "Quintero", "Rahimi", "Reinholt", "Rosenthal", "Salazar", "Santoro", "Schwarzkopf",
        "Sørensen", "Sutherland", "Szabó", "Takahashi", "Thorvaldsen", "Tremblay", "Underwood", "Valente", "van der Meer", "Vasquez", "Wessels", "Whitaker", "Winterbourne", "Xanthopoulos", "Yamamoto", "Yıldız", "Zapata", "Żeromski", "Zimmermann", "Zubiri",
    ];

    private static readonly string[] WithOtherLetters =
    [
        "佐藤 美緒", "김서연", "王小明", "Ελένη Παππά", "Анастасія Мельник", "Дмитрий Соколов", "نور الحسيني", "דנה לוי", "Γιώργος Νικολάου", "박지훈", "山田 太郎", "李娜",
    ];

    private static readonly string[] Settings =
    [
        "", "", "", "", "Lindenhof clinic", "County hospital", "State association", "University", "Harbour Street Schools", "City council", "Own practice", "Third floor", "Second floor", "Ethics committee", "Insurance network",
        "Greaves & Partners", "BrightPath", "Nordahl Marketing", "Elm Grove School", "Mindful Metrics", "Family court", "Youth services", "Riverside hospice", "Community college", "Editorial board",
    ];

    private static readonly string[] Professions =
    [
        "Psychologist", "Psychotherapist", "Psychiatrist", "Social worker", "Counsellor", "Family therapist", "Life coach", "Graduate student", "Teacher", "Lawyer", "Dietitian", "Physiotherapist", "Supervisor", "Consultant", "Nurse", "Career changer", "Podcast host", "Art therapist", "",
    ];

    /// <summary>Somebody.</summary>
    /// <param name="number">Who, from 0.</param>
    public static InviterDetails Of(int number)
    {
        var name = Name(number);
        var email = number % 2 == 0 ? string.Create(CultureInfo.InvariantCulture, $"person{number}@example.org") : "";
        return new(name, email, Settings[Mixed(number, 3) % Settings.Length], Professions[Mixed(number, 7) % Professions.Length]);
    }

    private static string Name(int number)
    {
        if (number % 20 == 19)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{WithOtherLetters[number / 20 % WithOtherLetters.Length]}{(number < 20 * WithOtherLetters.Length ? "" : $" {number / 20}")}");
        }

        var (given, rest) = (Given[number % Given.Length], number / Given.Length);
        var (first, second) = (Families[rest % Families.Length], rest / Families.Length);
        return second == 0 ? $"{given} {first}" : $"{given} {first}-{Families[second % Families.Length]}{(second < Families.Length ? "" : string.Create(CultureInfo.InvariantCulture, $" {second / Families.Length}"))}";
    }

    // Spreads neighbours, so that those of one name don't share the rest.
    private static int Mixed(int number, int salt) => (int)((uint)(number + salt) * 2654435761u >> 9);
}
