import Foundation

/// The built `lessons`, run as a user runs it, in a folder of its own that is gone afterwards.
final class Command {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("lessons-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return name
    }

    func read(_ name: String) -> String? {
        try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    /// What stands in a folder, hidden files included.
    func contents(of name: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(name).path)) ?? []).sorted()
    }

    func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Running {
        try Running(arguments, in: folder, environment: environment)
    }

    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
        try start(arguments, environment: environment).result()
    }
}

/// A `lessons` that is running; what it says goes to files, so that no pipe can fill up.
final class Running {
    let process = Process()
    private let output: URL
    private let errors: URL

    init(_ arguments: [String], in folder: URL, environment: [String: String]) throws {
        let logs = folder.appendingPathComponent(".logs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
        output = logs.appendingPathComponent("output")
        errors = logs.appendingPathComponent("errors")
        for file in [output, errors] { try Data().write(to: file) }
        process.executableURL = productsFolder.appendingPathComponent("lessons")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // The key of kept results is the test's own, and nobody's language; a machine that runs the tests is a reader to the command.
        let state = ["XDG_STATE_HOME": folder.path + "/.state", "LC_ALL": "C.UTF-8", "CI": ""]
        process.environment = ProcessInfo.processInfo.environment.merging(state) { $1 }.merging(environment) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    /// What it has said on standard output so far.
    var outputSoFar: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

    /// Waits for its end.
    func result() -> Command.Result {
        process.waitUntilExit()
        let read = { (file: URL) in (try? String(contentsOf: file, encoding: .utf8)) ?? "" }
        return Command.Result(status: process.terminationStatus, output: read(output), errors: read(errors))
    }
}

/// Where this build's products are: beside the test bundle.
let productsFolder: URL = {
    #if os(macOS)
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        return bundle.bundleURL.deletingLastPathComponent()
    }
    #endif
    return URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
}()

extension Command {
    /// What the command writes to a terminal of 100 columns, both of its outputs.
    func onTerminal(_ arguments: String...) throws -> String {
        let (master, slave) = try Self.openTerminal()
        var size = winsize(ws_row: 40, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
        let process = Process()
        process.executableURL = productsFolder.appendingPathComponent("lessons")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm", "NO_COLOR": "", "LC_ALL": "C.UTF-8"]) { $1 }
        let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
        (process.standardOutput, process.standardError, process.standardInput) = (handle, handle, FileHandle.nullDevice)
        try process.run()
        try handle.close()
        var said: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Foundation.read(master, &buffer, buffer.count)
            // The last writer's end is an error here.
            guard count > 0 else { break }
            said += buffer[..<count]
        }
        close(master)
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }

    /// Both ends of a new pseudo-terminal.
    private static func openTerminal() throws -> (master: Int32, slave: Int32) {
        #if os(Linux)
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // TIOCSPTLCK and TIOCGPTN, which are macros that Swift can't read: unlock it, and say its number.
        var (isLocked, number): (Int32, UInt32) = (0, 0)
        guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else { throw POSIXError(.ENODEV) }
        let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        #else
        let master = posix_openpt(O_RDWR | O_NOCTTY)
        guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master) else { throw POSIXError(.ENODEV) }
        let slave = open(name, O_RDWR | O_NOCTTY)
        #endif
        guard slave >= 0 else { throw POSIXError(.ENODEV) }
        return (master, slave)
    }
}
