import Foundation

/// The links of a PDF that Chromium has printed, as its readers need them.
///
/// Chromium writes where each link leads on the machine that it runs on: `file:///home/mina/course/Output/week7.html`. On another machine that is nowhere, and
/// it says where the course lay. Here the way from the page stands in its place, to the other lesson's PDF: `week7.pdf`.
struct PDFLinks {
    /// The folder that the page was printed in, as links name it, with a slash behind it.
    private let folder: [Substring]

    init(from page: String) {
        folder = URL(fileURLWithPath: FilePath(page).folder, isDirectory: true).absoluteString.split(separator: "/", omittingEmptySubsequences: true)
    }

    private static let start = Data("/URI (file://".utf8)

    /// The same PDF, byte for byte as long, so that its table of places holds.
    func relative(in pdf: Data) -> Data {
        var changed = pdf
        var place = pdf.startIndex
        while let found = pdf.range(of: Self.start, in: place..<pdf.endIndex) {
            let text = found.lowerBound + 6
            guard let end = Self.end(of: text, in: pdf) else { break }
            place = end
            let whole = pdf[text..<end]
            let short = Data(Self.escaped(way(to: Self.unescaped(String(decoding: whole, as: UTF8.self)))).utf8)
            guard short.count <= whole.count else { continue }
            // The bracket comes right behind the shorter text, and blanks up to where it was.
            changed.replaceSubrange(text...end, with: short + [UInt8(ascii: ")")] + Data(repeating: 32, count: whole.count - short.count))
        }
        return changed
    }

    /// Where the bracket is that ends a text of a PDF: brackets within it stand behind a backslash.
    private static func end(of text: Int, in pdf: Data) -> Int? {
        var place = text
        while place < pdf.endIndex, pdf[place] != UInt8(ascii: ")") { place += pdf[place] == UInt8(ascii: "\\") ? 2 : 1 }
        return place < pdf.endIndex ? place : nil
    }

    /// A text of a PDF without the backslashes before its brackets.
    private static func unescaped(_ text: String) -> String { text.replacing(/\\([()\\])/) { $0.1 } }

    private static func escaped(_ text: String) -> String { text.replacing(/[()\\]/) { "\\\($0.0)" } }

    /// The way from the page's folder to what an address names.
    private func way(to address: String) -> String {
        let (path, fragment) = address.firstIndex(of: "#").map { (address[..<$0], address[$0...]) } ?? (address[...], "")
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        let common = zip(folder, parts.dropLast()).prefix { $0 == $1 }.count
        var way = (Array(repeating: "..", count: folder.count - common) + parts[common...]).joined(separator: "/")
        if way.hasSuffix(".html") { way = way.dropLast(5) + ".pdf" }
        return way + fragment
    }
}
