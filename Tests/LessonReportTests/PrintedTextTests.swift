import LessonExecution
import LessonReport
import Testing

/// Colours of what blocks print: those of 256 and of 16 million are the nearest of the page's own, grounds and reversed letters a mark.
@Suite struct PrintedTextTests {
    @Test(arguments: [
        ("38;5;208", 3), ("38;5;9", 1), ("38;5;8", 8), ("38;5;21", 4), ("38;5;46", 2), ("38;5;201", 5), ("38;5;51", 6), ("38;5;244", 8), ("38;5;231", 7),
        ("38;5;232", 0), ("38;2;255;0;0", 1), ("38;2;0;128;0", 2), ("38;2;255;165;0", 3), ("38:2::65:105:225", 4), ("38:5:208", 3), ("1;38;5;196", 1),
        ("90", 8),
        ("38;5;196;1", 1), ("94", 4),
    ])
    func aColourIsTheNearest(_ codes: String, _ colour: Int) throws {
        let stretch = try #require(PrintedText("\u{1B}[\(codes)mx").lines.first?.first)
        #expect(stretch.text == "x" && stretch.style.colour == colour)
    }

    @Test(arguments: ["38;5", "38", "38;5;999", "38;2;1", "38;9;1", "38:5", "58;5;1", "58:2::1:2:3", ";;", "38;2;;;"])
    func whatIsBrokenOffBreaksNothing(_ codes: String) {
        #expect(PrintedText("\u{1B}[\(codes)mx\u{1B}[0my").lines.first?.map(\.text).joined() == "xy")
    }

    @Test func groundsAndReversedLettersAreMarked() throws {
        func style(_ codes: String) throws -> PrintedText.Style { try #require(PrintedText("\u{1B}[\(codes)mx").lines.first?.first?.style) }
        #expect(try style("48;2;255;0;0").ground == 1 && style("41").ground == 1 && style("48;5;21").ground == 4 && style("104").ground == 4)
        #expect(try style("7").isReversed && !style("7;27").isReversed && style("41;49").ground == nil)
        #expect(try style("48;5;21;1;32").isBold && style("48;5;21;1;32").colour == 2)
        #expect(try style("4:3").isUnderlined && !style("4;4:0").isUnderlined)
        let page = try Fixture.page(of: [.text("\u{1B}[7mone\u{1B}[0m \u{1B}[2;41mtwo\u{1B}[0m \u{1B}[38;5;244mthree\u{1B}[0m \u{1B}[38;5;208mfour\n")])
        for part in ["<span class=cm>one", "<span class=cm>two", "<span class=cd>three", "<span class=c3>four"] { #expect(page.contains(part), "\(part)") }
    }
}
