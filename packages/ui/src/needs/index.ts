export {
  kindNames,
  kindOptions,
  needStateNames,
  needStateOptions,
  perspectiveNames,
  perspectiveOptions,
  priorityNames,
  priorityOptions,
} from './words.ts'
