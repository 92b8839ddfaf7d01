import Foundation
import Testing

/// Linux within Windows (WSL), as far as it can be had without Windows.
@Suite struct WindowsTests {
    @Test("--open names the page as Windows does, to Windows")
    func open() throws {
        let command = try Command()
        try command.write("```swift\n1 + 1\n```\n", to: "a page.md")
        for (name, script) in [("wslpath", "printf 'W:%s' \"$2\""), ("explorer.exe", "printf '%s' \"$1\" >opened.new; mv opened.new opened; exit 1")] {
            try command.write("#!/bin/sh\n\(script)\n", to: name)
            #expect(chmod(command.folder.appendingPathComponent(name).path, 0o755) == 0)
        }
        let result = try command.run(
            "run", "a page.md", "--open", environment: ["WSL_DISTRO_NAME": "Debian", "PATH": "\(command.folder.path):/usr/bin:/bin"])
        #expect(result.status == 0)
        #expect(wait { command.read("opened") == "W:Output/a page.html" })
    }

    private static let canMount = FileManager.default.isExecutableFile(atPath: "/usr/bin/bindfs") && access("/dev/fuse", R_OK | W_OK) == 0

    @Test("--watch sees saves of which the file system tells nothing", .enabled(if: canMount), .timeLimit(.minutes(2)))
    func watch() throws {
        let command = try Command()
        try command.write("```swift\nprint(\"number\", 1)\n```\n", to: "windows/lesson.md")
        try FileManager.default.createDirectory(at: command.folder.appendingPathComponent("mnt"), withIntermediateDirectories: true)
        let mount = Process()
        mount.executableURL = URL(fileURLWithPath: "/usr/bin/bindfs")
        mount.arguments = ["-f", "--no-allow-other", "windows", "mnt"]
        mount.currentDirectoryURL = command.folder
        try mount.run()
        defer {
            // It inherits a mask under which nothing milder reaches it.
            kill(mount.processIdentifier, SIGKILL)
            mount.waitUntilExit()
            let unmount = Process()
            unmount.executableURL = URL(fileURLWithPath: "/bin/sh")
            unmount.arguments = ["-c", "umount -l mnt 2>/dev/null || fusermount3 -uz mnt"]
            unmount.currentDirectoryURL = command.folder
            try? unmount.run()
            unmount.waitUntilExit()
        }
        try #require(wait { command.exists("mnt/lesson.md") })
        let running = try command.start(["run", "mnt/lesson.md", "--watch"])
        #expect(wait { command.read("Output/lesson.html")?.contains("number 1") == true })
        usleep(300_000)
        try command.write("```swift\nprint(\"number\", 2)\n```\n", to: "windows/lesson.md")
        #expect(wait { command.read("Output/lesson.html")?.contains("number 2") == true })
        running.process.interrupt()
        #expect(running.result().status == 130)
    }

    @Test("CRLF and a byte order mark are as good as any")
    func lineEnds() throws {
        let command = try Command()
        try command.write(
            "\u{FEFF}---\r\ntitle: Windows\r\n---\r\n\r\n```swift\r\nlet x = \"\"\"\r\n  a\r\n  b\r\n  \"\"\"\r\nprint(x.count)\r\nprint(y)\r\n```\r\n",
            to: "lesson.md")
        let result = try command.run("check", "lesson.md")
        #expect(result.status == 1)
        #expect(result.errors.contains("lesson.md:11:7: error"))
        try command.write("\u{FEFF}---\r\ntitle: Windows\r\n---\r\n\r\n```swift\r\nprint(1 + 1)\r\n```\r\n", to: "lesson.md")
        #expect(try command.run("run", "lesson.md", "-t", "text", "-o", "-").output.contains("Windows"))
    }

    private func wait(for what: () -> Bool) -> Bool {
        let deadline = Date().addingTimeInterval(20)
        while Date() < deadline {
            if what() { return true }
            usleep(5_000)
        }
        return false
    }
}
