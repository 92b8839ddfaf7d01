import Foundation

/// Writes the bindings of RNN's public names into the folder `Sources/LessonExecution/Bindings/Written`; with `--check` it says which files there are
/// other than it would write them, and writes none.
@main
enum BindingsTool {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let isCheck = arguments.contains("--check")
        let root = URL(fileURLWithPath: arguments.first { !$0.hasPrefix("-") } ?? FileManager.default.currentDirectoryPath).standardizedFileURL
        let bindings = root.appendingPathComponent("Sources/LessonExecution/Bindings")
        let hand = try HandWritten(folder: bindings.appendingPathComponent("ByHand"))
        var writer = BindingWriter(try SourceReader(folder: root.appendingPathComponent("Sources/RNN")), hand)
        let files = writer.files()
        var problems = writer.obstacles
        problems += writer.leftOver.map { "error: ByHand has an entry for `\($0)`, which RNN does not have" }
        guard problems.isEmpty else { fail(problems) }

        let folder = bindings.appendingPathComponent("Written")
        let old = Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        let stale = files.filter { (try? String(contentsOf: folder.appendingPathComponent($0.key), encoding: .utf8)) != $0.value }
        let superfluous = old.subtracting(files.keys)
        if isCheck {
            guard stale.isEmpty, superfluous.isEmpty else {
                fail((Array(stale.keys) + superfluous).sorted().map { "Written/\($0): error: not what RNN's declarations say; run bin/bindings" })
            }
            return
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in stale { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        for name in superfluous { try FileManager.default.removeItem(at: folder.appendingPathComponent(name)) }
        print("\(stale.count) of \(files.count) files were written")
    }

    private static func fail(_ problems: [String]) -> Never {
        for problem in problems { FileHandle.standardError.write(Data((problem + "\n").utf8)) }
        exit(1)
    }
}
