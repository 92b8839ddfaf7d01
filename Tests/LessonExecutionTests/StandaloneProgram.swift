import Foundation

/// A Swift program compiled against the RNN module of this build with the installed compiler, and run.
struct StandaloneProgram {
    enum Failure: Error {
        case noCompiler
        case didNotCompile(String)
    }

    let output: String
    let errors: String
    let status: Int32

    init(_ source: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lessons-program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("main.swift")
        try Data(source.utf8).write(to: file)
        let program = folder.appendingPathComponent("program")
        let compiled = try Self.run(
            "/usr/bin/env", ["swiftc", "-swift-version", "5", "-suppress-warnings", "-O", file.path, "-o", program.path] + Self.arguments, in: folder)
        guard compiled.status == 0 else {
            throw compiled.status == 127 ? Failure.noCompiler : Failure.didNotCompile(compiled.errors)
        }
        let ran = try Self.run(program.path, [], in: folder)
        (output, errors, status) = (ran.output, ran.errors, ran.status)
    }
}

extension StandaloneProgram {
    /// Where this build's modules and objects are: beside the test bundle.
    private static var products: URL {
        #if os(macOS)
        for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
            return bundle.bundleURL.deletingLastPathComponent()
        }
        #endif
        return URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    }

    /// The modules to import and the objects to link.
    private static var arguments: [String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var arguments = ["-I", products.appendingPathComponent("Modules").path, "-L", products.path, "-lz"]
        #if os(Linux)
        arguments.append("-lcrypto")
        #endif
        for module in ["CZlib", "CCrypto"] { arguments += ["-I", root.appendingPathComponent("Sources/\(module)").path] }
        let kernels = products.appendingPathComponent("RNNKernels.build/module.modulemap")
        arguments += ["-Xcc", "-fmodule-map-file=\(kernels.path)"]
        for target in ["RNN", "RNNKernels", "Hashing", "Wording"] {
            let objects = products.appendingPathComponent("\(target).build")
            // Those of sources that are there: an object stays when its source gets another name.
            let sources = files(in: root.appendingPathComponent("Sources/\(target)")).map(\.lastPathComponent)
            let wanted = Set(sources.map { "\($0).o" })
            arguments += files(in: objects).filter { wanted.contains($0.lastPathComponent) }.map(\.path).sorted()
        }
        return arguments
    }

    private static func files(in folder: URL) -> [URL] {
        FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    }

    private static func run(_ command: String, _ arguments: [String], in folder: URL) throws -> (output: String, errors: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command)
        process.arguments = arguments
        let logs = ["output", "errors"].map { folder.appendingPathComponent("\($0).log") }
        for log in logs { try Data().write(to: log) }
        process.standardOutput = try FileHandle(forWritingTo: logs[0])
        process.standardError = try FileHandle(forWritingTo: logs[1])
        try process.run()
        process.waitUntilExit()
        let texts = try logs.map { try String(contentsOf: $0, encoding: .utf8) }
        return (texts[0], texts[1], process.terminationStatus)
    }
}
