func f() async -> Int { 1 }
// error: 1: async functions are not part of the lesson language
