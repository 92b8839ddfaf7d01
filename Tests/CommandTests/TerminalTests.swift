import Foundation
import Testing

/// Whatever a lesson's texts hold, the terminal gets letters of them and never control sequences.
struct TerminalTests {
    /// Sets a window's title, the clipboard, clears the screen, turns the order of letters, goes back to the line's beginning.
    private static let attack = "a\u{1B}]0;pwned\u{07}\u{1B}]52;c;cHduZWQ=\u{07}\u{1B}[2J\u{9B}31m\u{202E}b\u{2066}\u{200F}\u{61C}\u{7F}\u{8}\rc"

    private static let lesson = """
        ---
        title: "a\\e]0;pwned\\a\\e]52;c;cHduZWQ=\\a\\x9B\\u202E\\x7F"
        params:
          name: "\\e[31m"
        ---

        ```swift
        //| id: printing
        print("\\u{1B}[2J\\u{9B}31m\\u{202E}\\u{7F}\\r")
        let x = "\\u{1B}]0;x\\u{07}" // \(attack.filter { !$0.isNewline })
        ```

        ```swift
        //| id: failing
        fatalError("x\\u{1B}[2J\\u{1B}]0;pwned\\u{07}\\u{202E}\\u{9B}" + name) // \(attack.filter { !$0.isNewline })
        ```

        """

    /// What a terminal would obey or turn round.
    private static func controls(in text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x09, 0x0A: false
            case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x61C, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    @Test("no control character of a lesson reaches the terminal, whichever command tells of it")
    func commands() throws {
        let command = try Command()
        let name = "a\u{1B}[31m\u{202E}.md"
        try command.write(Self.lesson, to: name)
        try command.write("---\ntitle: \"\\e[2J\"\nttle: \"\\e\"\n---\n\n```swift\nlet a\u{1B} = \u{202E}1\n```\n", to: "broken.md")
        for arguments in [
            ["run", name], ["run", name, "-v", "--explain", "printing"], ["run", name, "--seeds", "2"], ["check", name], ["list"], ["diff", name],
            ["check", "broken.md"],
            ["run", "\u{1B}[31mnone.md"], ["check", "--describe", "\u{1B}[31m"], ["run", name, "-P", "\u{1B}[31m:1"], ["--\u{1B}[31m"],
            ["new", "broken\u{1B}[31m/x"],
        ] {
            let result = try command.start(arguments).result()
            #expect(Self.controls(in: result.output + result.errors).isEmpty, "\(arguments): \(result.output)\(result.errors)")
        }
        let result = try command.run("run", name)
        #expect(result.output.contains("␛]0;pwned␇") && result.output.contains("\\u{202E}"), "\(result.output)")
        #expect(result.errors.contains("x␛[2J␛]0;pwned␇\\u{202E}\\u{9B}"), "\(result.errors)")
        #expect(result.status == 1)
    }

    @Test("the caret stands beneath what is marked, behind signs for control characters too")
    func caret() throws {
        let command = try Command()
        try command.write("```swift\nlet a = \"\u{202E}\u{200F}\" + unknown\n```\n", to: "a.md")
        let lines = try command.run("check", "a.md").errors.split(separator: "\n").map(String.init)
        let source = try #require(lines.first { $0.contains("let a") })
        let caret = try #require(lines.first { $0.contains("^") })
        let column = source.distance(from: source.startIndex, to: try #require(source.firstRange(of: "unknown")).lowerBound)
        #expect(caret.distance(from: caret.startIndex, to: try #require(caret.firstIndex(of: "^"))) == column, "\(lines)")
    }

    @Test("a line of a megabyte is not told whole")
    func longLine() throws {
        let command = try Command()
        try command.write(
            "```swift\nlet a = \"\(String(repeating: "가", count: 200_000))\" + unknown\n```\n\n```swift\nfatalError(String(repeating: \"x\", count: 1_000_000))\n```\n",
            to: "a.md")
        let checked = try command.run("check", "a.md")
        #expect(checked.errors.utf8.count < 5_000 && checked.errors.contains("unknown"))
        try command.write("```swift\nfatalError(String(repeating: \"x\", count: 1_000_000))\n```\n", to: "b.md")
        let result = try command.run("run", "b.md")
        #expect(result.status == 1 && result.errors.utf8.count < 10_000 && result.errors.contains("more bytes are not shown"))
    }

    @Test("JSON has them escaped, and says the same")
    func json() throws {
        let command = try Command()
        try command.write(Self.lesson, to: "a.md")
        let result = try command.run("run", "a.md", "--log-format", "json")
        #expect(Self.controls(in: result.output).isEmpty, "\(result.output)")
        let events = try result.output.split(separator: "\n").map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        #expect(events.contains { $0["title"] as? String == "a\u{1B}]0;pwned\u{07}\u{1B}]52;c;cHduZWQ=\u{07}\u{9B}\u{202E}\u{7F}" })
        #expect(events.contains { ($0["text"] as? String)?.contains("\u{1B}[2J\u{9B}31m\u{202E}\u{7F}\r") == true })
    }

    @Test("a page of text keeps them in a file and a pipe, and shows them on a terminal")
    func textPage() throws {
        let command = try Command()
        try command.write(Self.lesson, to: "a.md")
        _ = try command.run("run", "a.md", "-t", "text")
        #expect(try #require(command.read("Output/a.txt")).contains("\u{1B}[2J"))
        #expect(try command.run("run", "a.md", "-t", "text", "-o", "-").output.contains("\u{1B}[2J"))
        let shown = try command.onTerminal("run", "a.md", "-t", "text", "-o", "-")
        #expect(shown.contains("␛[2J") && Self.controls(in: Self.withoutOurs(shown)).isEmpty, "\(shown)")
    }

    @Test("on a terminal only our own colours and cursor moves are control sequences")
    func pseudoTerminal() throws {
        let command = try Command()
        try command.write(Self.lesson, to: "a\u{1B}[31m.md")
        let shown = try command.onTerminal("run", "a\u{1B}[31m.md")
        #expect(shown.contains("\u{1B}[1m"), "there are colours: \(shown)")
        #expect(Self.controls(in: Self.withoutOurs(shown)).isEmpty, "\(shown)")
    }

    @Test("what a lesson prints in colour is in colour on a terminal, and lines are written over")
    func printedColours() throws {
        let command = try Command()
        try command.write(
            "```swift\nprint(\"\\u{1B}[31mred\\u{1B}[0m \\u{1B}]0;title\\u{7}plain\")\nprint(\"1/2\\r2/2\")\n\"\\u{1B}[31m\"\n```\n", to: "a.md")
        let shown = try command.onTerminal("run", "a.md", "--show").replacing("\r\n", with: "\n")
        #expect(shown.contains("      \u{1B}[31mred\u{1B}[0m plain\n      2/2\n      ␛[31m\n"), "\(shown)")
        let piped = try command.run("run", "a.md", "--show", "--force").output
        #expect(piped.contains("      red plain\n      2/2\n      ␛[31m\n"), "\(piped)")
    }

    /// The text without colours, the moves of the live line, and the line ends that a terminal makes.
    private static func withoutOurs(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing(/\u{1B}\[(0|1|2|31|32|33)m/, with: "").replacing("\r\u{1B}[2K", with: "")
    }

    @Test("all that the command says passes one function")
    func oneFunction() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/lessons").standardizedFileURL
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" })
        #expect(files.count > 20)
        for file in files where !["Terminal.swift", "TerminalText.swift"].contains(file.lastPathComponent) {
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in [
                " print(", "{print(", "debugPrint(", "fputs(", " puts(", "fwrite(", "FileHandle.standardOutput", "FileHandle.standardError",
                ".standardOutput.write", "STDOUT_FILENO", "STDERR_FILENO", "\\u{1B}",
            ] {
                let isDeclaration = word == " print(" && text.contains("func print(")
                #expect(isDeclaration || !text.contains(word), "\(file.lastPathComponent) has \(word)")
            }
        }
    }
}
