import Foundation
import ProcessWall
import Testing

/// A process behind the wall can do what a lesson's worker needs, and nothing else: `Tests/WallProbe` raises it and tries.
@Suite struct ProcessWallTests {
    #if os(Linux)
    static let isWhole = process_wall_parts() & UInt32(WALL_FILES | WALL_CALLS) == UInt32(WALL_FILES | WALL_CALLS)

    @Test(.enabled(if: isWhole, "this kernel lacks a part of the wall")) func whatAWorkerNeverNeedsIsRefused() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("wall-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["readable", "store", "home"] {
            try FileManager.default.createDirectory(at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        for name in ["readable/file", "home/secret"] { try Data("secret".utf8).write(to: folder.appendingPathComponent(name)) }

        let probe = Process()
        // This program is started in the folder of the build's products.
        let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        probe.executableURL = products.appendingPathComponent("wall-probe")
        probe.arguments = ["readable", "store", "home"].map { folder.appendingPathComponent($0).path }
        let output = Pipe()
        probe.standardOutput = output
        try probe.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        probe.waitUntilExit()
        #expect(probe.terminationStatus == 0)

        let found = Dictionary(
            uniqueKeysWithValues: text.split(separator: "\n").map { line in
                let parts = line.split(separator: " ", maxSplits: 1)
                return (String(parts[0]), String(parts[1]))
            })
        let allowed: Set = ["parts", "read-readable", "write-store", "rename-store", "remove-store", "thread", "signal-self"]
        #expect(found.count > 20)
        for (name, word) in found where name != "parts" {
            #expect((word == "done") == allowed.contains(name), "\(name): \(word)")
        }
        #expect(try String(contentsOf: folder.appendingPathComponent("home/secret"), encoding: .utf8) == "secret")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("home").path) == ["secret"])
    }
    #endif
}
