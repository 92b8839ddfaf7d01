import Foundation
import Testing

/// `lessons run --export-figures`.
struct FigureFolderTests {
    private static let lesson = "# A\n\n```swift\n//| id: curve\nplot([Line(\"a\", [1, 2, 3])])\nTable(columns: [\"n\"], rows: [[\"1,234\"]])\n```\n"

    private func command() throws -> Command {
        let command = try Command()
        try command.write(Self.lesson, to: "lesson.md")
        return command
    }

    /// A table behind its byte order mark; nil where it has none.
    private func table(_ name: String, _ command: Command) -> String? {
        let bytes = (try? Data(contentsOf: command.folder.appendingPathComponent("figures/\(name).csv"))) ?? Data()
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? String(decoding: bytes.dropFirst(3), as: UTF8.self) : nil
    }

    @Test("charts and tables are written, from kept results too, and replaced by the next run")
    func written() throws {
        let command = try command()
        for _ in 0..<2 {
            let result = try command.run("run", "lesson.md", "--export-figures", "figures")
            #expect(result.status == 0 && result.errors.contains("1 figure, 2 tables → figures"), "\(result.errors)")
            #expect(command.contents(of: "figures") == [".lesson.figures", "curve-2.csv", "curve.csv", "curve.svg"])
        }
        #expect(table("curve-2", command) == "n\r\n1234\r\n" && table("curve", command) == "x,a\r\n1,1\r\n2,2\r\n3,3\r\n")
        #expect(command.read("figures/curve.svg")?.contains("-->\n") == true)
        try command.write(Self.lesson.replacing("1,234", with: "5"), to: "lesson.md")
        #expect(try command.run("run", "lesson.md", "--export-figures", "figures").status == 0)
        #expect(table("curve-2", command) == "n\r\n5\r\n")
    }

    @Test("figures that the lesson no longer has go, those that somebody has changed or made stay")
    func removed() throws {
        let command = try command()
        #expect(try command.run("run", "lesson.md", "--export-figures", "figures").status == 0)
        for name in ["mine.svg", "mine.csv", "empty.svg"] { try command.write(name == "empty.svg" ? "" : "<svg/>\n", to: "figures/\(name)") }
        try command.write("# A\n\n```swift\nfatalError()\n```\n", to: "lesson.md")
        #expect(try command.run("run", "lesson.md", "--export-figures", "figures").status == 1)
        #expect(command.exists("figures/curve.svg"), "a run that failed says nothing of what the lesson has")
        try command.write("n\r\n7\r\n", to: "figures/curve-2.csv")
        try command.write("# A\n\n```swift\nlet a = 1\n```\n", to: "lesson.md")
        #expect(try command.run("run", "lesson.md", "--export-figures", "figures", "--force").status == 0)
        #expect(command.contents(of: "figures") == [".lesson.figures", "curve-2.csv", "empty.svg", "mine.csv", "mine.svg"])
    }

    @Test("of several lessons each has a folder")
    func several() throws {
        let command = try command()
        try command.write(Self.lesson, to: "other.md")
        #expect(try command.run("run", "lesson.md", "other.md", "--export-figures", "figures").status == 0)
        #expect(command.exists("figures/lesson/curve.svg") && command.exists("figures/other/curve.csv"))
    }

    @Test("files of others, and ours that were changed, are left alone unless --force is given")
    func foreign() throws {
        for name in ["curve.svg", "curve.csv"] {
            let command = try command()
            try command.write("x,a\r\n", to: "figures/\(name)")
            let refused = try command.run("run", "lesson.md", "--export-figures", "figures")
            #expect(refused.status == 2 && refused.errors.contains("figures/\(name): error:"), "\(refused.errors)")
            #expect(refused.errors.contains("is not a figure of lessons; --force overwrites it, --export-figures names another folder"))
            #expect(command.read("figures/\(name)") == "x,a\r\n")
            #expect(try command.run("run", "lesson.md", "--export-figures", "figures", "--force").status == 0)
            let own = try #require(command.read("figures/\(name)"))
            try command.write(own.replacing("1", with: "7"), to: "figures/\(name)")
            let changed = try command.run("run", "lesson.md", "--export-figures", "figures")
            #expect(changed.status == 2 && changed.errors.contains("this figure has been changed since it was written"), "\(changed.errors)")
            #expect(try command.run("run", "lesson.md", "--export-figures", "figures", "--force").status == 0)
        }
        // A list that isn't ours vouches for nothing.
        let command = try command()
        try command.write("abc curve.csv\n", to: "figures/.lesson.figures")
        #expect(try command.run("run", "lesson.md", "--export-figures", "figures").status == 2)
    }

    @Test("a folder that is none, or lies elsewhere, is an error before anything runs")
    func badFolders() throws {
        let command = try command()
        try command.write("mine", to: "file")
        let file = try command.run("run", "lesson.md", "--export-figures", "file")
        #expect(file.status == 2 && file.errors.contains("'file' is not a folder; choose another with --export-figures"), "\(file.errors)")
        try FileManager.default.createSymbolicLink(atPath: command.folder.appendingPathComponent("out").path, withDestinationPath: "/tmp")
        let link = try command.run("run", "lesson.md", "--export-figures", "out/figures")
        #expect(link.status == 2 && link.errors.contains("leads out of this folder") && link.errors.contains("--export-figures"), "\(link.errors)")
        #expect(command.read("file") == "mine" && !command.exists("Output/lesson.html"))
    }
}
