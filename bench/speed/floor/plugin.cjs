/** As many pages as there are plans, each with a title and nothing else: what no way can undercut. */
const path = require('node:path');

/** @param {{count: number}} options */
module.exports = function pluginFloor(_context, {count}) {
  return {
    name: 'bench-floor',
    async contentLoaded({actions: {createData, addRoute}}) {
      for (let index = 0; index < count; index++) {
        const data = await createData(`${index}.json`, {title: `Page ${index}`});
        addRoute({
          path: `/plans/page-${index}`,
          component: path.join(__dirname, 'Page.js'),
          exact: true,
          modules: {page: data},
        });
      }
    },
  };
};
