import Foundation
import Testing

/// The folder of kept results, among other people's files and in other people's hands.
struct CacheFolderTests {
    private static let lesson =
        "```swift\n//| id: one\nlet list = (0..<3_000).map { $0 * 7 % 1_001 }\nprint(list.count)\n```\n\n```swift\n//| id: two\nprint(list.reduce(0, +))\n```\n"

    private func command() throws -> Command {
        let command = try Command()
        try command.write(Self.lesson, to: "lesson.md")
        return command
    }

    private func path(_ command: Command, _ name: String) -> String { command.folder.appendingPathComponent(name).path }

    private func files(_ command: Command, under name: String) -> [String] {
        (FileManager.default.enumerator(atPath: path(command, name))?.compactMap { $0 as? String } ?? []).filter {
            command.read("\(name)/\($0)") != nil || FileManager.default.contents(atPath: path(command, "\(name)/\($0)")) != nil
        }.sorted()
    }

    @Test("files of another form in it, or in a `.cache` beside it, are neither counted nor removed, however small the bound")
    func foreignFiles() throws {
        let command = try command()
        let hash = String(repeating: "ab", count: 31)
        let foreign = [
            ".cache/browser/data", ".cache/blobs/ab/\(hash)", ".lessons-cache/mine.txt", ".lessons-cache/blobs/mine", ".lessons-cache/blobs/ab/\(hash)",
            ".lessons-cache/files/\(hash)ab",
            ".lessons-cache/blobs/ab/old.tmp", ".lessons-cache/runs/\(hash.prefix(24))/000000000001-1", ".lessons-cache/other/\(hash)",
        ]
        for name in foreign { try command.write("not a kept result\n", to: name) }
        for name in foreign {
            var old = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
            utimes(path(command, name), &old)
        }
        for _ in 0..<30 {
            try command.write(Self.lesson + "\n\(Int.random(in: 0...999))\n", to: "lesson.md")
            #expect(try command.run("run", "lesson.md", "--output-dir", ".", "--cache-size", "1").status == 0)
            if command.contents(of: ".lessons-cache").contains("blocks") { break }
        }
        let cleaned = try command.run("clean", "--output-dir", ".")
        #expect(cleaned.status == 0 && cleaned.output.contains("thrown away"), "\(cleaned.output)\(cleaned.errors)")
        for name in foreign { #expect(command.read(name) == "not a kept result\n", "\(name)") }
        #expect(!command.exists(".lessons-cache/blocks"))
    }

    @Test("a file of another form in the very place of a kept one stays; nothing is kept there")
    func occupiedPlaces() throws {
        let command = try command()
        let right = try command.run("run", "lesson.md", "-t", "text", "-o", "-", "-q").output
        let kept = files(command, under: "Output/.lessons-cache")
        for name in kept { try command.write("mine", to: "Output/.lessons-cache/\(name)") }
        let result = try command.run("run", "lesson.md", "-t", "text", "-o", "-", "-q")
        #expect(result.status == 0 && result.output == right && result.errors.contains("is in the way and is no kept result; remove it"), "\(result.errors)")
        _ = try command.run("clean")
        for name in kept { #expect(command.read("Output/.lessons-cache/\(name)") == "mine", "\(name)") }
        // What a loss of power has left empty is no hindrance.
        for name in kept { try command.write("", to: "Output/.lessons-cache/\(name)") }
        #expect(try command.run("run", "lesson.md", "-q").errors.isEmpty)
        #expect(try command.run("run", "lesson.md", "-v").output.contains("reused"))
    }

    @Test(
        "no link in its place or in it is followed: not to write, not to read, not to clean",
        arguments: [".lessons-cache", ".lessons-cache/blobs", ".lessons-cache/blocks", ".lessons-cache/runs"])
    func links(_ place: String) throws {
        let command = try command()
        try command.write("kept", to: "elsewhere/note.txt")
        try FileManager.default.createDirectory(atPath: path(command, "Output"), withIntermediateDirectories: true)
        if place != ".lessons-cache" {
            try FileManager.default.createDirectory(atPath: path(command, "Output/.lessons-cache"), withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(atPath: path(command, "Output/\(place)"), withDestinationPath: path(command, "elsewhere"))
        for _ in 0..<2 {
            let result = try command.run("run", "lesson.md")
            #expect(result.status == 0 && command.read("Output/lesson.html") != nil, "\(result.errors)")
        }
        _ = try command.run("clean")
        #expect(command.contents(of: "elsewhere") == ["note.txt"])
    }

    @Test("a FIFO, a device or a link in the place of a kept file is a miss, at once", arguments: ["fifo", "link", "folder"])
    func specialFiles(_ kind: String) throws {
        let command = try command()
        #expect(try command.run("run", "lesson.md").status == 0)
        let right = try command.run("run", "lesson.md", "-t", "text", "-o", "-", "-q").output
        for name in files(command, under: "Output/.lessons-cache") {
            let file = path(command, "Output/.lessons-cache/\(name)")
            let copy = path(command, "copy-\(UUID().uuidString)")
            try FileManager.default.moveItem(atPath: file, toPath: copy)
            switch kind {
            case "fifo": mkfifo(file, 0o600)
            case "link": try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: copy)
            default: try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
            }
        }
        let started = Date()
        let result = try command.run("run", "lesson.md", "-t", "text", "-o", "-", "-q")
        #expect(result.status == 0 && result.output == right, "\(result.errors)")
        #expect(Date().timeIntervalSince(started) < 10)
    }

    @Test("a store that another user's key has sealed is a miss, and nothing is said of it")
    func anotherUser() throws {
        let command = try command()
        func run(_ state: String) throws -> Command.Result {
            try command.run("run", "lesson.md", "-v", environment: ["XDG_STATE_HOME": path(command, state)])
        }
        #expect(try run("mine").output.contains("reused") == false)
        #expect(try run("mine").output.contains("reused"))
        let other = try run("other")
        #expect(other.status == 0 && !other.output.contains("reused") && other.errors.isEmpty, "\(other.output)\(other.errors)")
        #expect(try run("other").output.contains("reused"))
        // The key is the user's alone.
        var status = stat()
        #expect(stat(path(command, "other/lessons/key"), &status) == 0 && status.st_mode & 0o777 == 0o600 && status.st_size == 32)
        #expect(stat(path(command, "other/lessons"), &status) == 0 && status.st_mode & 0o777 == 0o700)
        // One that others could read is replaced.
        let key = FileManager.default.contents(atPath: path(command, "other/lessons/key"))
        chmod(path(command, "other/lessons/key"), 0o644)
        #expect(try run("other").output.contains("reused") == false)
        #expect(FileManager.default.contents(atPath: path(command, "other/lessons/key")) != key)
    }

    @Test("a kept file is believed where it was put, and nowhere else")
    func swappedFiles() throws {
        let command = try command()
        let right = try command.run("run", "lesson.md", "-t", "text", "-o", "-", "-q").output
        let all = files(command, under: "Output/.lessons-cache").filter { $0.hasPrefix("blocks/") }.map { path(command, "Output/.lessons-cache/\($0)") }
        // Two blocks, and the run as a whole.
        #expect(all.count == 3)
        let contents = all.map { FileManager.default.contents(atPath: $0)! }
        for (file, other) in zip(all, contents.dropFirst() + [contents[0]]) { try other.write(to: URL(fileURLWithPath: file)) }
        let result = try command.run("run", "lesson.md", "-t", "text", "-o", "-")
        #expect(result.output == right && result.status == 0, "\(result.output)\(result.errors)")
    }

    @Test("where the key can't be made results are not kept, and the page is written")
    func noKey() throws {
        let command = try command()
        try command.write("", to: "state")
        let result = try command.run("run", "lesson.md", environment: ["XDG_STATE_HOME": path(command, "state")])
        #expect(
            result.status == 0 && result.errors.contains("the key of your kept results can't be made") && command.exists("Output/lesson.html"),
            "\(result.errors)")
    }

    @Test("runs are ordered by their number, whatever the clock says")
    func clock() throws {
        let command = try command()
        for number in 1...3 {
            try command.write("```swift\nprint(\"number\", \(number))\n```\n", to: "lesson.md")
            #expect(try command.run("run", "lesson.md").status == 0)
            // As if this run had been made long after the next.
            for name in files(command, under: "Output/.lessons-cache/runs") {
                var times = [timeval(tv_sec: 4_000_000_000 - number * 1_000, tv_usec: 0), timeval(tv_sec: 4_000_000_000 - number * 1_000, tv_usec: 0)]
                utimes(path(command, "Output/.lessons-cache/runs/\(name)"), &times)
            }
        }
        let difference = try command.run("diff", "lesson.md")
        #expect(difference.status == 0 && difference.output.contains("2") && difference.output.contains("3"), "\(difference.output)\(difference.errors)")
        let older = try command.run("diff", "lesson.md", "--from", "2")
        #expect(older.output.contains("1") && older.output.contains("3"), "\(older.output)")
    }

    @Test(
        "numbers out of range are wrong usage",
        arguments: [
            ["diff", "lesson.md", "--from", "9223372036854775807"], ["diff", "lesson.md", "--from", "0"],
            ["diff", "lesson.md", "--from", "-9223372036854775808"],
            ["run", "lesson.md", "--timeout", "1e300"], ["run", "lesson.md", "--timeout", "nan"], ["run", "lesson.md", "--timeout", "inf"],
            ["run", "lesson.md", "--seeds", "9223372036854775807"],
            ["run", "lesson.md", "--memory", "-9223372036854775808"], ["run", "lesson.md", "--cache-size", "0"], ["clean", "--older-than", "1e999d"],
            ["clean", "--older-than", "nand"],
        ])
    func numbers(_ arguments: [String]) throws {
        let command = try command()
        let result = try command.start(arguments).result()
        #expect(result.status == 2 && !result.errors.isEmpty, "\(result.errors)")
    }

    @Test("the largest numbers that there are end no run")
    func largestNumbers() throws {
        let command = try command()
        try command.write("```swift\n//| timeout: 9e18\nprint(1)\n```\n", to: "lesson.md")
        for arguments in [["--timeout", "31536000"], ["--seed", "9223372036854775807", "--seeds", "2"], ["--seed=-9223372036854775808"]] {
            let result = try command.start(["run", "lesson.md"] + arguments).result()
            #expect(result.status == 0, "\(arguments) \(result.errors)")
        }
        #expect(try command.run("clean", "--older-than", "1e300d").status == 0)
    }

    @Test("a FIFO or a device is no lesson, no neighbour, no data and no file of parameters, and is told at once")
    func specialInputs() throws {
        let command = try command()
        mkfifo(path(command, "fifo.md"), 0o600)
        try command.write("---\nnext: fifo.md\n---\n" + Self.lesson, to: "near.md")
        let started = Date()
        for arguments in [["run", "fifo.md"], ["check", "fifo.md"], ["run", "/dev/zero"], ["run", "near.md"], ["run", "lesson.md", "--params", "fifo.md"]] {
            let result = try command.start(arguments).result()
            #expect(result.status == 2 && !result.errors.isEmpty, "\(arguments) \(result.errors)")
        }
        #expect(try command.run("list").status == 0)
        for name in ["imdb.npz", "imdb_word_index.json"] {
            try FileManager.default.createDirectory(atPath: path(command, "data-\(name)"), withIntermediateDirectories: true)
            mkfifo(path(command, "data-\(name)/\(name)"), 0o600)
            if name != "imdb.npz" { try Data([1]).write(to: URL(fileURLWithPath: path(command, "data-\(name)/imdb.npz"))) }
            try command.write("```swift\nlet (train, _) = try IMDB.load(numWords: 50)\nprint(try IMDB.decode([1]))\n```\n", to: "data.md")
            let result = try command.run("run", "data.md", environment: ["LESSONS_DATA": path(command, "data-\(name)")])
            #expect(result.status == 1 && result.errors.contains("imdb"), "\(result.errors)")
        }
        #expect(Date().timeIntervalSince(started) < 20)
    }
}
