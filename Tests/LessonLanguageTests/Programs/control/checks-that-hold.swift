assert(1 < 2, "no")
precondition(true)
assert(true)
print("fine")
// expect: fine
