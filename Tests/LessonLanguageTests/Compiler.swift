import Foundation

/// The installed Swift compiler, asked about many programs at once. Answers are kept in the temporary folder by content.
struct Compiler {
    let path: String
    private let folder: URL
    /// Several tests and test runs may ask at once: each compiles in a folder of its own, and all share the answers.
    private let work: URL

    /// nil where no compiler is installed.
    init?() {
        guard let found = Compiler.run("/usr/bin/env", ["which", "swiftc"]).output.split(separator: "\n").first else { return nil }
        path = String(found)
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("lesson-language-oracle")
        work = folder.appendingPathComponent("run-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// What each program prints.
    func outputs(of programs: [ProgramFile]) throws -> [String: String] {
        try kept(programs, kind: "outputs") {
            var result: [String: String] = [:]
            let alone = programs.filter(Compiler.needsFileScope)
            let together = programs.filter { !Compiler.needsFileScope($0) }
            var source = "import Foundation\n"
            for (index, program) in together.enumerated() { source += "func program\(index)() throws {\n\(program.code)\n}\n" }
            for index in together.indices {
                source += "print(\"\\u{1}\(index)\")\ndo { try program\(index)() } catch { print(error) }\n"
            }
            let text = try execute(source)
            for part in text.split(separator: "\u{1}") {
                guard let end = part.firstIndex(of: "\n"), let index = Int(part[..<end]) else { continue }
                result[together[index].name] = String(part[part.index(after: end)...])
            }
            for program in alone { result[program.name] = try execute("import Foundation\n" + program.code) }
            return result.mapValues(Compiler.plain)
        }
    }

    /// The lines at which the compiler finds errors in programs that it should refuse.
    func errorLines(of programs: [ProgramFile]) throws -> [String: [Int]] {
        let kept: [String: String] = try kept(programs, kind: "lines") {
            let typed = programs.filter { !$0.name.contains("/parsing/") && !$0.name.contains("/flow/") }
            var result = try lines(typed.filter { !Compiler.needsFileScope($0) }, mode: "-typecheck")
            for program in typed where Compiler.needsFileScope(program) { result.merge(try lines([program], mode: "-typecheck", wraps: false)) { $1 } }
            for program in programs where program.name.contains("/parsing/") { result.merge(try lines([program], mode: "-parse", wraps: false)) { $1 } }
            for program in programs where program.name.contains("/flow/") { result.merge(try lines([program], mode: "-emit-sil")) { $1 } }
            return result.mapValues { $0.map(String.init).joined(separator: ",") }
        }
        return kept.mapValues { $0.split(separator: ",").compactMap { Int($0) } }
    }

    private func lines(_ programs: [ProgramFile], mode: String, wraps: Bool = true) throws -> [String: [Int]] {
        var files: [String] = []
        for (index, program) in programs.enumerated() {
            let file = work.appendingPathComponent("refused\(index).swift")
            let code = wraps ? "import Foundation\nfunc program\(index)() throws {\n\(program.code)\n}\n" : "import Foundation; " + program.code
            try code.write(to: file, atomically: true, encoding: .utf8)
            files.append(file.path)
        }
        let result = Compiler.run(
            path,
            ["-frontend", mode, "-swift-version", "5", "-suppress-warnings", "-module-name", "main", "-o", "/dev/null"].filter {
                mode == "-emit-sil" || ($0 != "-o" && $0 != "/dev/null")
            } + files + [Compiler.randomSource])
        var found: [String: [Int]] = [:]
        for line in result.errors.split(separator: "\n") {
            guard let range = line.range(of: "/refused"), line.contains(": error: ") else { continue }
            let parts = line[range.upperBound...].split(separator: ":")
            guard parts.count > 2, let index = Int(parts[0].dropLast(".swift".count)), let number = Int(parts[1]) else { continue }
            found[programs[index].name, default: []].append(wraps ? number - 2 : number)
        }
        return found
    }

    private func execute(_ source: String) throws -> String {
        let file = work.appendingPathComponent("main.swift")
        let program = work.appendingPathComponent("program")
        try source.write(to: file, atomically: true, encoding: .utf8)
        let compiled = Compiler.run(
            path, ["-Onone", "-swift-version", "5", "-suppress-warnings", "-module-name", "main", "-o", program.path, file.path, Compiler.randomSource])
        guard compiled.status == 0 else { throw Failure(text: compiled.errors) }
        return Compiler.run(program.path, []).output
    }

    struct Failure: Error, CustomStringConvertible {
        let text: String
        var description: String { text }
    }

    private func kept(_ programs: [ProgramFile], kind: String, _ make: () throws -> [String: String]) throws -> [String: String] {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in programs.map({ $0.name + "\n" + $0.code }).joined(separator: "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        let file = folder.appendingPathComponent("\(kind)-\(hash).json")
        if let data = try? Data(contentsOf: file), let old = try? JSONDecoder().decode([String: String].self, from: data) { return old }
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: work) }
        let new = try make()
        try JSONEncoder().encode(new).write(to: file, options: .atomic)
        return new
    }

    private static let randomSource = ProgramFile.folder.deletingLastPathComponent().appendingPathComponent("RandomSource.swift").path

    /// Extensions, and operators of one's own types, must stand at a file's top.
    private static func needsFileScope(_ program: ProgramFile) -> Bool {
        program.code.split(separator: "\n").contains { line in
            line.hasPrefix("extension ") || line.hasPrefix("infix operator") || line.hasPrefix("prefix operator") || line.hasPrefix("precedencegroup")
                || line.contains("static func <") || line.contains("static func +") || line.contains("static func *") || line.contains("static func -")
                || line.contains("static func ==") || line.contains("static prefix func")
        }
    }

    /// Types declared in functions are printed with the function's address.
    private static func plain(_ text: String) -> String {
        text.replacingOccurrences(of: #"([A-Za-z0-9_]*\.?\(unknown context at \$[0-9a-f]+\)\.)+"#, with: "main.", options: .regularExpression)
    }

    private static func run(_ program: String, _ arguments: [String]) -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        guard (try? process.run()) != nil else { return (-1, "", "") }
        // The two streams are read at once, so that neither fills up and blocks the process.
        let box = Box()
        let group = DispatchGroup()
        DispatchQueue.global().async(group: group) { box.errors = errors.fileHandleForReading.readDataToEndOfFile() }
        let text = output.fileHandleForReading.readDataToEndOfFile()
        group.wait()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self), String(decoding: box.errors, as: UTF8.self))
    }

    private final class Box: @unchecked Sendable { var errors = Data() }
}
