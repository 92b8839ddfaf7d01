import Synchronization

/// Members by their names. A signature is read when its name is first asked for: a lesson uses a few of some thousand.
final class MemberTable: @unchecked Sendable {
    private enum Item {
        case member(Member)
        /// Reads a signature; nil where it is at fault.
        case unread(() -> Member?)

        var member: Member? {
            switch self {
            case .member(let member): return member
            case .unread(let read): return read()
            }
        }
    }

    /// One name's members, in the order in which they were added.
    private struct Entry {
        var items: [Item] = []
        var members: [Member]?
    }

    private var entries: [String: Entry] = [:]
    /// Lessons may be checked on several threads at once.
    private let lock = Mutex(())

    func add(_ member: Member) { add(member.name, .member(member)) }

    /// Adds a member of this name that is read later.
    func add(_ name: String, reading read: @escaping () -> Member?) { add(name, .unread(read)) }

    private func add(_ name: String, _ item: Item) {
        lock.withLock { _ in
            entries[name, default: Entry()].items.append(item)
            entries[name]?.members = nil
        }
    }

    /// nil where there is no such name.
    subscript(name: String) -> [Member]? {
        guard let entry = lock.withLock({ _ in entries[name] }) else { return nil }
        if let members = entry.members { return members }
        // Outside the lock: a signature's defaults may ask for other members. Who comes first decides which objects all use.
        let read = entry.items.compactMap(\.member)
        return lock.withLock { _ in
            if let known = entries[name]?.members { return known }
            entries[name] = Entry(items: read.map { .member($0) }, members: read)
            return read
        }
    }

    var names: [String] { lock.withLock { _ in Array(entries.keys) } }

    /// Every member, by name.
    var all: [Member] { names.sorted().flatMap { self[$0] ?? [] } }
}
