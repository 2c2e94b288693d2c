using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace LunchTriage.Web.Exports.Pdf.Writing;

/// <summary>The objects of a PDF file, and where in it each stands (ISO 32000-1, 7.5).</summary>
internal sealed class PdfFile
{
    private readonly ArrayBufferWriter<byte> _file = new();
    private readonly List<int> _places = [];

    public PdfFile()
    {
        Append("%PDF-1.7\n%");
        // Four bytes above 127 tell programs that this is no text.
        _file.Write<byte>([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _places.Add(0);
        return _places.Count;
    }

    /// <summary>Writes an object, and says its number.</summary>
    public int Write(string value) => Write(Reserve(), value);

    /// <summary>Writes an object whose number was reserved.</summary>
    public int Write(int number, string value)
    {
        Begin(number);
        Append(value);
        Append("\nendobj\n");
        return number;
    }

    /// <summary>Writes a stream, compressed.</summary>
    /// <param name="entries">What its dictionary says besides.</param>
    /// <param name="data">What it holds.</param>
    public int WriteStream(string entries, ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(data);
        }

        var number = Reserve();
        Begin(number);
        Append(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Filter/FlateDecode/Length {packed.Length}>>\nstream\n"));
        _file.Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
        Append("\nendstream\nendobj\n");
        return number;
    }

    /// <summary>The whole file.</summary>
    /// <param name="catalog">The number of the object that leads to all others.</param>
    /// <param name="about">The number of the object that says what the document is.</param>
    public byte[] Close(int catalog, int about)
    {
        var id = Convert.ToHexString(SHA256.HashData(_file.WrittenSpan).AsSpan(0, 16));
        var table = _file.WrittenCount;
        Append(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_places.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in _places)
        {
            Append(place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        }

        Append(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {_places.Count + 1}/Root {catalog} 0 R/Info {about} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{table}\n%%EOF\n"));
        return _file.WrittenSpan.ToArray();
    }

    private void Begin(int number)
    {
        _places[number - 1] = _file.WrittenCount;
        Append(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
    }

    private void Append(string text) => _file.Write(Encoding.Latin1.GetBytes(text));
}
