import Foundation
import Testing

/// On a disk that is nearly full the kept results give way to the page. The disk is one of memory, in a mount namespace of the test's own, which only root may make.
@Suite(.enabled(if: hasDisk, "no small disk can be mounted here"))
struct FullDiskTests {
    /// Runs a script in a folder that is a disk of so many megabytes, with a lesson that keeps some 4 MB beside it.
    private func run(megabytes: Int, _ script: String) throws -> (status: Int32, text: String) {
        let command = try Command()
        let lesson = "# A\n\n```swift\nlet values = (0..<500_000).map { Double($0) * 1.5 }\nprint(values.count)\n```\n\n```swift\nprint(values[7])\n```\n"
        try command.write(lesson, to: "lesson.md")
        try command.write("", to: "disk/place")
        try command.write("mount -t tmpfs -o size=\(megabytes)m none disk && cd disk && cp ../lesson.md . || exit 99\n" + script, to: "script.sh")
        return shell(
            "unshare -m sh script.sh", in: command.folder.path,
            environment: ["LESSONS": productsFolder.appendingPathComponent("lessons").path, "XDG_STATE_HOME": command.folder.path + "/.state"])
    }

    @Test("where little is free nothing is kept, the page is written, and a warning says so")
    func nearlyFull() throws {
        let (status, text) = try run(
            megabytes: 40,
            "$LESSONS run lesson.md || exit 1\ntest -s Output/lesson.html || exit 2\ntest -z \"$(find Output/.lessons-cache -type f)\" || exit 3\n")
        #expect(status == 0, "\(text)")
        #expect(text.contains("the disk is nearly full"), "\(text)")
    }

    @Test("what was kept gives way to a page that does not fit")
    func full() throws {
        let (status, text) = try run(
            megabytes: 100,
            """
            $LESSONS run lesson.md || exit 1
            find Output/.lessons-cache -size +1000k | grep -q . || exit 2
            rm Output/lesson.html
            dd if=/dev/zero of=fill bs=4k 2>/dev/null
            sed -i 's/# A/# B/' lesson.md 2>/dev/null || { cp lesson.md ../b.md; sed -i 's/# A/# B/' ../b.md; }
            $LESSONS run -v lesson.md || exit 3
            tail -n 1 Output/lesson.html | grep -q SHA-256 || exit 4
            test -z "$(find Output/.lessons-cache -size +1000k)" || exit 5
            $LESSONS run lesson.md --quiet || exit 6
            test -z "$(find . -name '*.tmp')" || exit 7
            """)
        #expect(status == 0, "\(text)")
    }

    @Test("where there is no room for the page even so, it says that the disk is full and leaves the last page")
    func noRoom() throws {
        let (status, text) = try run(
            megabytes: 100,
            """
            $LESSONS run lesson.md --no-cache || exit 1
            cp Output/lesson.html ../before.html
            dd if=/dev/zero of=fill bs=4k 2>/dev/null
            $LESSONS run lesson.md -t html
            test $? = 2 || exit 3
            cmp Output/lesson.html ../before.html || exit 4
            test -z "$(find . -name '*.tmp')" || exit 5
            """)
        #expect(status == 0, "\(text)")
        #expect(text.contains("the disk is full"), "\(text)")
    }
}

private let hasDisk = geteuid() == 0 && shell("unshare -m sh -c 'mount -t tmpfs -o size=1m none /mnt'", in: "/").status == 0

private func shell(_ script: String, in folder: String, environment: [String: String] = [:]) -> (status: Int32, text: String) {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    (process.standardOutput, process.standardError, process.standardInput) = (pipe, pipe, FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return (127, "") }
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
}
