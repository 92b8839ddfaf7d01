for try await x in [1] { }
// error: 1: async loops ('for await') are not part of the lesson language
