/** What is thrown at a value that a parameter does not take. */
function badArgument(name, value, type, wanted) {
  const Fault = typeof value === type ? RangeError : TypeError;
  return new Fault("`" + name + "` must be " + wanted);
}
