/// The version of the tool, which pages name.
public let lessonsVersion = "0.1.0"
