import Foundation
import ProcessWall

// Raises the wall around itself, as a lesson's worker does, and tries what a worker may not do. Prints a line an attempt: its name, and `done` or
// the system's word for why not.
//
//     wall-probe READABLE WRITABLE FOREIGN
//
// where all three are folders, and FOREIGN stands for the reader's own.

let (readable, writable, foreign) = (CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3])
let parent = getppid()

func withStrings<R>(_ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> R) -> R {
    let copies = strings.map { (text: String) in UnsafePointer<CChar>(strdup(text)) }
    return (copies + [nil]).withUnsafeBufferPointer { body($0.baseAddress!) }
}

let parts = withStrings([readable, "/usr", "/lib", "/lib64", "/proc", "/dev/null"]) { places in
    withStrings([writable]) { raise_process_wall(places, $0, 0) }
}
print("parts \(parts)")

func attempt(_ name: String, _ body: () -> Bool) {
    errno = 0
    print(name, body() ? "done" : errno == 0 ? "refused" : String(cString: strerror(errno)))
}

func opens(_ path: String, _ flags: Int32) -> Bool {
    let file = open(path, flags, 0o600)
    if file >= 0 { close(file) }
    return file >= 0
}

func reads(_ path: String) -> Bool {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return false }
    defer { close(file) }
    var byte: UInt8 = 0
    return read(file, &byte, 1) == 1
}

// What a worker does all the time.
attempt("read-readable") { opens(readable + "/file", O_RDONLY) }
attempt("write-store") { opens(writable + "/new", O_WRONLY | O_CREAT) }
attempt("rename-store") { rename(writable + "/new", writable + "/renamed") == 0 }
attempt("remove-store") { unlink(writable + "/renamed") == 0 }
attempt("thread") {
    let done = DispatchSemaphore(value: 0)
    Thread { done.signal() }.start()
    return done.wait(timeout: .now() + 5) == .success
}

// Files.
attempt("read-foreign") { opens(foreign + "/secret", O_RDONLY) }
attempt("list-foreign") { (try? FileManager.default.contentsOfDirectory(atPath: foreign)) != nil }
attempt("write-foreign") { opens(foreign + "/new", O_WRONLY | O_CREAT) }
attempt("overwrite-foreign") { opens(foreign + "/secret", O_WRONLY | O_TRUNC) }
attempt("remove-foreign") { unlink(foreign + "/secret") == 0 }
attempt("move-foreign") { rename(foreign + "/secret", writable + "/secret") == 0 }
attempt("mode-foreign") { chmod(foreign + "/secret", 0o777) == 0 }
attempt("owner-foreign") { chown(foreign + "/secret", getuid(), getgid()) == 0 }
attempt("write-readable") { opens(readable + "/new", O_WRONLY | O_CREAT) }
attempt("link-out-of-store") { symlink(foreign, writable + "/link") == 0 }
attempt("hard-link") { link(readable + "/file", writable + "/link") == 0 }
attempt("environment-of-parent") { reads("/proc/\(parent)/environ") }
attempt("memory-of-parent") { opens("/proc/\(parent)/mem", O_RDWR) }

// Network.
attempt("internet-socket") { socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0 }
attempt("unix-socket") { socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0) >= 0 }

// Programs and other processes.
attempt("program") {
    var pid: pid_t = 0
    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/true"), nil]
    let failure = posix_spawn(&pid, "/bin/true", nil, nil, arguments, nil)
    if failure != 0 { errno = failure }
    return failure == 0
}
attempt("signal-parent") { kill(parent, SIGCONT) == 0 }
attempt("signal-self") { kill(getpid(), 0) == 0 }
attempt("core-file") {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    return limit.rlim_max > 0
}
