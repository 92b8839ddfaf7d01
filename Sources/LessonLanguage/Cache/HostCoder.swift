/// How the embedder's own values are kept: it knows what is in them.
package protocol HostCoder: AnyObject {
    /// The object that a value of the embedder is, if it is one that can change: one that is the same under all its names.
    func object(in value: Any) -> AnyObject?
    /// A value that is no such object; `.opaque` if it can't be kept.
    func store(_ value: Any, _ writer: ValueWriter) -> Stored
    /// What an object holds.
    func store(contentsOf object: AnyObject, _ writer: ValueWriter) -> Stored
    /// The value again.
    func value(_ stored: Stored, _ reader: ValueReader) throws -> Any
    /// An object that holds this.
    func object(_ stored: Stored, _ reader: ValueReader) throws -> AnyObject
}
