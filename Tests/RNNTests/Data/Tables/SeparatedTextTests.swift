import Foundation
import RNN
import Testing

/// Rows and fields of `.csv` and `.tsv`, as pandas 3.1 cuts them: `read_csv(…, dtype=str, keep_default_na=False)`, for tabs with `sep='\t', quoting=3`.
@Suite struct SeparatedTextTests {
    @Test(arguments: [
        ("plain", "a,b\nx,y\n", [["x", "y"]]),
        ("no newline at the end", "a,b\nx,y", [["x", "y"]]),
        ("lines of Windows", "a,b\r\nx,y\r\n", [["x", "y"]]),
        ("lines of old Macs", "a,b\rx,y\r", [["x", "y"]]),
        ("quotes hold commas together", "a,b\n\"x,y\",z\n", [["x,y", "z"]]),
        ("quotes hold lines together", "a,b\n\"l\nm\",z\n", [["l\nm", "z"]]),
        ("two quotes are one", "a,b\n\"a\"\"b\",z\n", [["a\"b", "z"]]),
        ("a quote within is a letter", "a,b\na\"b,z\n", [["a\"b", "z"]]),
        ("what stands behind the closing quote belongs to it", "a,b\n\"a\"b,z\n", [["ab", "z"]]),
        ("a quote behind a blank is a letter", "a,b\n \"z\",y\n", [[" \"z\"", "y"]]),
        ("empty lines and lines of blanks", "a,b\n\n  \nx,y\n\r\n", [["x", "y"]]),
        ("a byte order mark", "\u{FEFF}a,b\nx,y\n", [["x", "y"]]),
        ("Hangul", "a,b\n좋아요,나빠요\n", [["좋아요", "나빠요"]]),
        ("an empty field at the end", "a,b\nx,\n", [["x", "nil"]]),
        ("an empty field at the end of the file", "a,b\nx,", [["x", "nil"]]),
    ])
    func csv(name: String, text: String, cells: [[String]]) throws {
        let table = try table(text)
        #expect(table.columnNames == ["a", "b"], "\(name)")
        #expect(table.cells == cells, "\(name)")
    }

    @Test(arguments: [
        ("\"좋다\n라고", [["\"좋다"], ["라고"]]), ("\"a\"", [["\"a\""]]), ("a\"\"b", [["a\"\"b"]]), ("a\rb", [["a\rb"]]), ("a,b", [["a,b"]]),
    ])
    func quotesAreLettersBetweenTabs(text: String, cells: [[String]]) throws { #expect(try table("x\n\(text)\n", .tab).cells == cells) }

    @Test func quotesCountBetweenTabsWhereItIsSaid() throws {
        #expect(try table("x\ty\n\"a\tb\"\tc\n", .tab, quotes: true).cells == [["a\tb", "c"]])
        #expect(try table("x\n\"a\n", quotes: false).cells == [["\"a"]])
    }

    @Test func rowsOfOtherLengthsAreToldWithTheirLine() {
        func ragged(_ line: Int, _ fields: Int, _ columns: Int, _ quotes: Bool = false) -> DataError.OwnFileFault {
            .raggedRow(line: line, fields: fields, columns: columns, quotesMayCount: quotes)
        }
        #expect(fault { _ = try table("a,b\nx,y\n\nz\n") } == ragged(4, 1, 2))
        #expect(fault { _ = try table("a,b\n\"l\nm\",y\nx,y,z\n") } == ragged(4, 3, 2))
        #expect(fault { _ = try table("a\tb\n\"x\ty\"\tz\n", .tab) } == ragged(2, 3, 2, true))
        #expect(fault { _ = try table("a,b\rx\r") } == ragged(2, 1, 2))
    }

    @Test func aQuoteThatNothingClosesIsToldWithItsLine() {
        #expect(fault { _ = try table("a,b\nx,y\nx,\"y\nz,u\n") } == .unclosedQuote(line: 3))
    }

    @Test func columnsAreBounded() {
        #expect(fault { _ = try table(String(repeating: ",", count: 100_000)) } == .tooManyColumns(limit: 100_000))
    }

    @Test(arguments: ["", "\n\n", "\u{FEFF}"]) func nothingIsNoTable(text: String) { #expect(fault { _ = try table(text) } == .empty) }
}
