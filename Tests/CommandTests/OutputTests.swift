import Foundation
import Testing

/// What the command writes, and what it leaves alone.
struct OutputTests {
    private static let lesson = "# A\n\n```swift\nprint(\"one\", 1)\n```\n"

    private func command() throws -> Command {
        let command = try Command()
        try command.write(Self.lesson, to: "lesson.md")
        return command
    }

    private func link(_ command: Command, _ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: command.folder.appendingPathComponent(name).path, withDestinationPath: target)
    }

    struct Way: CustomTestStringConvertible, Sendable {
        var file: String
        var arguments: [String]
        var testDescription: String { file }
    }

    static let ways = [
        Way(file: "lesson.html", arguments: ["--output-dir", "."]), Way(file: "lesson.txt", arguments: ["--output-dir", ".", "-t", "text"]),
        Way(file: "Output/lesson.html", arguments: []), Way(file: "slides.htm", arguments: ["-o", "slides.htm"]),
    ]

    /// Foreign files that speak of the tool as ours do.
    static let foreign = [
        "my notes\n", "# Notes\n\n— lessons 0.1.0, seed 42\n", "<!-- lessons: from lesson.md, SHA-256 \(String(repeating: "0", count: 64)) -->\n",
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>A</title>\n<meta name=\"generator\" content=\"lessons 0.1.0\">\n</head>\n</html>\n",
        "<p>&lt;meta name=\"generator\" content=\"lessons 0.1.0\"&gt; <meta name=\"generator\" content=\"lessons 0.1.0\"></p>\n", "\n",
    ]

    @Test("a file of another's is left alone in every way of writing, unless --force is given; then it is ours", arguments: ways)
    func foreignFiles(_ way: Way) throws {
        let command = try command()
        let arguments = ["run", "lesson.md"] + way.arguments
        for text in Self.foreign {
            try command.write(text, to: way.file)
            let refused = try command.start(arguments).result()
            #expect(refused.status == 2 && refused.errors.contains("\(way.file): error:") && refused.errors.contains("--force"), "\(text)\(refused.errors)")
            #expect(command.read(way.file) == text)
        }
        #expect(try command.start(arguments + ["--force"]).result().status == 0)
        #expect(try command.start(arguments).result().status == 0)
        // One that was edited is its editor's.
        let page = try #require(command.read(way.file))
        try command.write(page.replacing("one", with: "two"), to: way.file)
        let edited = try command.start(arguments).result()
        #expect(edited.status == 2 && edited.errors.contains("has been changed"), "\(edited.errors)")
        // Nothing else is left there.
        #expect(command.contents(of: ".").filter { $0.hasSuffix(".tmp") }.isEmpty && command.contents(of: "Output").filter { $0.hasSuffix(".tmp") }.isEmpty)
    }

    @Test("the lesson itself is never replaced, by whatever name")
    func lessonAsOutput() throws {
        let command = try command()
        try link(command, "other.md", to: "lesson.md")
        for name in ["lesson.md", "./lesson.md", "other.md"] {
            let result = try command.run("run", "lesson.md", "-o", name, "--force")
            #expect(result.status == 2 && result.errors.contains("this is the lesson itself"), "\(name): \(result.errors)")
        }
        #expect(command.read("lesson.md") == Self.lesson)
    }

    @Test("a page of a version that put no mark at its end is replaced")
    func olderPage() throws {
        let command = try command()
        #expect(try command.run("run", "lesson.md").status == 0)
        let lines = try #require(command.read("Output/lesson.html")).split(separator: "\n", omittingEmptySubsequences: false)
        try command.write(lines.dropLast(2).joined(separator: "\n") + "\n", to: "Output/lesson.html")
        #expect(command.read("Output/lesson.html")?.hasSuffix("</html>\n") == true)
        #expect(try command.run("run", "lesson.md").status == 0)
    }

    @Test("pages and lessons may be moved together")
    func moved() throws {
        let command = try Command()
        try command.write(Self.lesson, to: "here/week-1 --> 배움.md")
        for folder in ["here", "there"] {
            let process = try Running(["run", "week-1 --> 배움.md"], in: command.folder.appendingPathComponent(folder), environment: [:]).result()
            #expect(process.status == 0, "\(process.errors)")
            if folder == "here" {
                #expect(rename(command.folder.appendingPathComponent("here").path, command.folder.appendingPathComponent("there").path) == 0)
            }
        }
    }

    @Test("a lesson does not replace the page of another of its name, unless told to")
    func twoLessons() throws {
        let command = try Command()
        for folder in ["one", "two"] { try command.write(Self.lesson, to: "\(folder)/lesson.md") }
        #expect(try command.run("run", "one/lesson.md").status == 0)
        let second = try command.run("run", "two/lesson.md")
        #expect(second.status == 2 && second.errors.contains("a 'lesson.md' elsewhere") && second.errors.contains("-o"), "\(second.errors)")
        #expect(try command.run("run", "two/lesson.md", "-o", "Output/two.html").status == 0)
        #expect(try command.run("run", "two/lesson.md", "--force").status == 0)
        #expect(try command.run("run", "one/lesson.md").status == 2)
        let both = try command.run("run", "one/lesson.md", "two/lesson.md", "--force")
        #expect(both.status == 2 && both.errors.contains("-o"), "\(both.errors)")
    }

    @Test("a difference replaces no file of another's and no lesson's page")
    func difference() throws {
        let command = try command()
        try command.write(Self.lesson, to: "lesson.diff.md")
        for _ in 0..<2 { #expect(try command.run("run", "lesson.md").status == 0) }
        #expect(try command.run("run", "lesson.diff.md").status == 0)
        #expect(try command.run("diff", "lesson.md").status == 2)
        try command.write("mine", to: "Output/lesson.diff.html")
        let refused = try command.run("diff", "lesson.md")
        #expect(refused.status == 2 && refused.errors.contains("--force"), "\(refused.errors)")
        #expect(command.read("Output/lesson.diff.html") == "mine")
        #expect(try command.run("diff", "lesson.md", "--force").status == 0)
        #expect(try command.run("diff", "lesson.md").status == 0)
    }

    @Test("a PDF of another's is left alone, before anything runs")
    func foreignPDF() throws {
        let command = try command()
        try command.write("slides", to: "Output/lesson.pdf")
        let refused = try command.run("run", "lesson.md", "--pdf", environment: ["CHROMIUM": "/bin/true"])
        #expect(refused.status == 2 && refused.errors.contains("Output/lesson.pdf: error:"), "\(refused.errors)")
        #expect(command.read("Output/lesson.pdf") == "slides" && !command.exists("Output/lesson.html"))
        // What a browser wrote is marked, and replaced the next time.
        try command.write(
            "#!/bin/sh\nfor word in \"$@\"; do case \"$word\" in --print-to-pdf=*) printf '%%PDF-1.4\\n%%%%EOF' > \"${word#--print-to-pdf=}\" ;; esac; done\n",
            to: "browser")
        let browser = command.folder.appendingPathComponent("browser").path
        chmod(browser, 0o755)
        for force in [["--force"], []] {
            let result = try command.start(["run", "lesson.md", "--pdf"] + force, environment: ["CHROMIUM": browser]).result()
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(command.read("Output/lesson.pdf")?.hasPrefix("%PDF-1.4\n%%EOF\n% lessons: from ") == true)
    }

    @Test("devices and FIFOs are never replaced, --force or not; nothing waits for them")
    func specialFiles() throws {
        let command = try command()
        mkfifo(command.folder.appendingPathComponent("fifo").path, 0o600)
        for target in ["fifo", "/dev/null", "/dev/full"] where target == "fifo" || FileManager.default.fileExists(atPath: target) {
            for force in [[], ["--force"]] {
                let result = try command.start(["run", "lesson.md", "-o", target] + force).result()
                #expect(result.status == 2, "\(target) \(result.errors)")
            }
            var status = stat()
            #expect(lstat(target == "fifo" ? command.folder.appendingPathComponent("fifo").path : target, &status) == 0 && status.st_mode & S_IFMT != S_IFREG)
        }
        let refused = try command.run("run", "lesson.md", "-o", "fifo")
        #expect(refused.errors.contains("fifo: error: this is a device, a FIFO or a socket"), "\(refused.errors)")
    }

    @Test("a link in the page's place is followed within its folder alone")
    func links() throws {
        let command = try command()
        try command.write("mine", to: "elsewhere/page.html")
        try command.write("mine", to: "Output/own.html")
        try link(command, "Output/lesson.html", to: "../elsewhere/page.html")
        for force in [[], ["--force"]] {
            let result = try command.start(["run", "lesson.md"] + force).result()
            #expect(result.status == 2 && result.errors.contains("link"), "\(result.errors)")
        }
        #expect(command.read("elsewhere/page.html") == "mine")
        try FileManager.default.removeItem(atPath: command.folder.appendingPathComponent("Output/lesson.html").path)
        try link(command, "Output/lesson.html", to: "own.html")
        #expect(try command.run("run", "lesson.md").status == 2)
        #expect(try command.run("run", "lesson.md", "--force").status == 0)
        #expect(command.read("Output/own.html")?.contains("lessons: from") == true)
        #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: command.folder.appendingPathComponent("Output/lesson.html").path)) == "own.html")
    }

    @Test("an output folder that is a link out of this one is refused; the reader's own word is not")
    func linkedFolder() throws {
        let command = try Command()
        try command.write(Self.lesson, to: "course/lesson.md")
        try command.write("kept", to: "home/.lessons-cache/note.txt")
        let course = command.folder.appendingPathComponent("course")
        try link(command, "course/Output", to: "../home")
        for arguments in [["run", "lesson.md"], ["run", "lesson.md", "-o", "-"], ["clean"], ["diff", "lesson.md"]] {
            let result = try Running(arguments, in: course, environment: [:]).result()
            #expect(result.status == 2 && result.errors.contains("Output: error: this is a link"), "\(arguments) \(result.errors)")
        }
        #expect(command.contents(of: "home") == [".lessons-cache"] && command.contents(of: "home/.lessons-cache") == ["note.txt"])
        #expect(try Running(["run", "lesson.md", "--output-dir", "../home"], in: course, environment: [:]).result().status == 0)
    }
}
